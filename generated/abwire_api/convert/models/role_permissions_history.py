from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class RolePermissionsHistory(Model):
    """Role permissions history."""

    view_account_history: bool | Unset = UNSET
    view_project_history: bool | Unset = UNSET
    view_experience_history: bool | Unset = UNSET
