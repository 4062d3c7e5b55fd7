from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsReport(Model):
    """Role permissions report."""

    view: bool | Unset = UNSET
    fulledit: bool | Unset = UNSET
    nochangeedit: bool | Unset = UNSET
