from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsHistory(Model):
    """Role permissions history."""

    view_account_history: bool | Unset = UNSET
    view_project_history: bool | Unset = UNSET
    view_experience_history: bool | Unset = UNSET
