from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


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
