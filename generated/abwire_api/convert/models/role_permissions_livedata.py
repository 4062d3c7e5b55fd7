from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsLivedata(Model):
    """Role permissions livedata."""

    view_account_livedata: bool | Unset = UNSET
    view_project_livedata: bool | Unset = UNSET
    view_experience_livedata: bool | Unset = UNSET
