from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsExperience(Model):
    """Whether objects of one kind may be added, edited, seen and deleted.

    Attributes:
        edit_running: Whether an experience may be edited while it runs.
        pauseplay: Whether an experience may be paused and resumed.
    """

    add: bool | Unset = UNSET
    edit: bool | Unset = UNSET
    view: bool | Unset = UNSET
    delete: bool | Unset = UNSET
    edit_running: bool | Unset = UNSET
    clone: bool | Unset = UNSET
    pauseplay: bool | Unset = UNSET
