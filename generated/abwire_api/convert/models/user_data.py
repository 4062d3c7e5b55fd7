from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_data_profile_data import UserDataProfileData
    from .user_preferences import UserPreferences


class UserData(Model):
    """The authenticated user with profile and preferences.

    Attributes:
        profile_data: Who the user is.
        is_sudo: Whether the user now operates in sudo mode.
        mfa_backup_codes: Meant for codes that restore access when the device is lost, sent only in reply to switching
            MFA on; not implemented yet.
    """

    profile_data: UserDataProfileData | Unset = UNSET
    preferences: UserPreferences | Unset = UNSET
    is_sudo: bool | Unset = UNSET
    mfa_backup_codes: list[str] | Unset = UNSET

    _wire = {"profile_data": "profileData", "is_sudo": "isSudo"}
    _codecs = {"profile_data": _ref("UserDataProfileData"), "preferences": _ref("UserPreferences")}
    _secrets = frozenset(("mfa_backup_codes",))
