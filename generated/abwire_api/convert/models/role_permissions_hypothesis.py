from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsHypothesis(Model):
    """Whether objects of one kind may be added, edited, seen and deleted.

    Attributes:
        convert: Whether a hypothesis may be converted into a knowledge base entry.
    """

    add: bool | Unset = UNSET
    edit: bool | Unset = UNSET
    view: bool | Unset = UNSET
    delete: bool | Unset = UNSET
    convert: bool | Unset = UNSET
