from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsLocation(Model):
    """Whether objects of one kind may be added, edited, seen and deleted.

    Attributes:
        edit_running: Whether a location may be edited while experiences that use it run.
    """

    add: bool | Unset = UNSET
    edit: bool | Unset = UNSET
    view: bool | Unset = UNSET
    delete: bool | Unset = UNSET
    edit_running: bool | Unset = UNSET
