from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import OneOf
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .auth_response_auth_code import AuthResponseAuthCode
    from .login_more_data import LoginMoreData
    from .user_data import UserData


class AuthResponse(Model):
    """Outcome of a sign-in step: the signed-in user, or what the server needs next.

    Attributes:
        auth_code: `SUCCESS` once signed in; `MFA_TOKEN_REQUIRED` and `NEW_PASSWORD_REQUIRED` ask for a further step,
            `NEW_AUTH_REQUIRED` for a fresh start.
        data: The user once signed in; before that, what the next step has to send back.
    """

    auth_code: AuthResponseAuthCode | str
    message: str
    data: UserData | LoginMoreData

    _wire = {"auth_code": "auth-code"}
    _codecs = {"auth_code": _ref("AuthResponseAuthCode"), "data": OneOf(_ref("UserData"), _ref("LoginMoreData"))}
