from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_profile_data_update_mfa import UserProfileDataUpdateMfa


class UserProfileDataUpdate(Model):
    """The parts of a user's profile to change.

    Attributes:
        first_name: At most 200 characters, matching
            ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
        last_name: At most 200 characters, matching
            ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
        current_password: The present password; needed to change the password or the email address. (at most 25
            characters)
        new_password: The password to change to; it takes effect only together with `confirmPassword`. (at most 25
            characters)
        confirm_password: The new password once more; it has to equal `newPassword`. (at most 25 characters)
        email: The new email address; `currentPassword` has to come with it, and a code sent to the new address
            completes the change. (at most 100 characters)
        mfa: Switches multi-factor authentication on or off.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    current_password: str | Unset = UNSET
    new_password: str | Unset = UNSET
    confirm_password: str | Unset = UNSET
    email: str | Unset = UNSET
    mfa: UserProfileDataUpdateMfa | Unset = UNSET

    _wire = {
        "first_name": "firstName",
        "last_name": "lastName",
        "current_password": "currentPassword",
        "new_password": "newPassword",
        "confirm_password": "confirmPassword",
    }
    _codecs = {"mfa": _ref("UserProfileDataUpdateMfa")}
    _secrets = frozenset(("current_password", "new_password", "confirm_password"))
