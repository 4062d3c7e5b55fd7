from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .mfa_code_auth_data import MfaCodeAuthData


class ProvideMfaCodeAuthRequestData(Model):
    """Step of signing in that answers the request for an MFA code.

    Attributes:
        request_type: Which step of the sign-in this is: the password, the MFA code that was asked for, or the new
            password that was asked for.
    """

    username: str | Unset = UNSET
    request_type: str = "provideMfaCodeAuth"
    data: MfaCodeAuthData | Unset = UNSET

    _wire = {"request_type": "requestType"}
    _codecs = {"data": _ref("MfaCodeAuthData")}
