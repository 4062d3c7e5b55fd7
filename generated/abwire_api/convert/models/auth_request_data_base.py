from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .auth_request_data_base_request_type import AuthRequestDataBaseRequestType


class AuthRequestDataBase(Model):
    """Fields shared by the steps of signing in with a password.

    Attributes:
        request_type: Which step of the sign-in this is: the password, the MFA code that was asked for, or the new
            password that was asked for.
    """

    request_type: AuthRequestDataBaseRequestType | str
    username: str | Unset = UNSET

    _wire = {"request_type": "requestType"}
    _codecs = {"request_type": _ref("AuthRequestDataBaseRequestType")}
