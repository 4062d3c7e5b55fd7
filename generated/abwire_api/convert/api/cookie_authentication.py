"""The operations of ``cookie_authentication`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LOGIN: Endpoint[models.AuthResponse] = Endpoint(
    OPERATIONS["doAuth"],
    SCHEMAS,
    body=Body(
        properties={"request_type": "s", "username": "s", "data": "o"},
        wire_names={"request_type": "requestType"},
        required=("requestType",),
        secrets=("data.confirmNewPassword", "data.mfaCode", "data.newPassword", "data.password", "data.sessionToken"),
    ),
    reply=ResponseSpec("json", _ref("AuthResponse")),
    public=True,
)

FORGOT_PASSWORD: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["requestForgotPassword"],
    SCHEMAS,
    body=Body(properties={"username": "s"}),
    reply=ResponseSpec("json", _ref("SuccessData")),
    public=True,
)

CONFIRM_PASSWORD_RESET: Endpoint[models.AuthResponse] = Endpoint(
    OPERATIONS["confirmPasswordReset"],
    SCHEMAS,
    body=Body(
        properties={"code": "s", "new_password": "s", "confirm_new_password": "s", "auth_sub": "s", "token": "s"},
        wire_names={"new_password": "newPassword", "confirm_new_password": "confirmNewPassword", "auth_sub": "authSub"},
        required=("newPassword", "confirmNewPassword", "code"),
        secrets=("code", "confirmNewPassword", "newPassword", "token"),
    ),
    reply=ResponseSpec("json", _ref("AuthResponse")),
    public=True,
)

LOGOUT: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["doLogout"],
    SCHEMAS,
    body=Body(properties={"request_type": "s"}, wire_names={"request_type": "requestType"}),
    reply=ResponseSpec("json", _ref("SuccessData")),
    schemes=("cookieAuthentication",),
)

STATUS: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["getAuthStatus"],
    SCHEMAS,
    reply=ResponseSpec("json", _ref("SuccessData")),
    schemes=("cookieAuthentication",),
)
