from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsProject(Model):
    """Whether objects of one kind may be added, edited, seen and deleted."""

    add: bool | Unset = UNSET
    edit: bool | Unset = UNSET
    view: bool | Unset = UNSET
    delete: bool | Unset = UNSET
    import_: bool | Unset = UNSET
    export: bool | Unset = UNSET

    _wire = {"import_": "import"}
