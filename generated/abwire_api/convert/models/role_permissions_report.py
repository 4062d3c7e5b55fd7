from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class RolePermissionsReport(Model):
    """Role permissions report."""

    view: bool | Unset = UNSET
    fulledit: bool | Unset = UNSET
    nochangeedit: bool | Unset = UNSET
