from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class RolePermissionsLivedata(Model):
    """Role permissions livedata."""

    view_account_livedata: bool | Unset = UNSET
    view_project_livedata: bool | Unset = UNSET
    view_experience_livedata: bool | Unset = UNSET
