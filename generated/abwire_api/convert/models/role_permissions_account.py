from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsAccount(Model):
    """Role permissions account."""

    manage_addons: bool | Unset = UNSET
    manage_sso: bool | Unset = UNSET
    manage_api_keys: bool | Unset = UNSET
    manage_blocked_ips: bool | Unset = UNSET
    edit: bool | Unset = UNSET
