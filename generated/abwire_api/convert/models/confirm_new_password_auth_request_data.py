from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .new_password_auth_data import NewPasswordAuthData


class ConfirmNewPasswordAuthRequestData(Model):
    """Step of signing in that answers the request for a new password.

    Attributes:
        request_type: Which step of the sign-in this is: the password, the MFA code that was asked for, or the new
            password that was asked for.
    """

    username: str | Unset = UNSET
    request_type: str = "confirmNewPasswordAuth"
    data: NewPasswordAuthData | Unset = UNSET

    _wire = {"request_type": "requestType"}
    _codecs = {"data": _ref("NewPasswordAuthData")}
