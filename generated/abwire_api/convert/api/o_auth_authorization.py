"""The operations of ``o_auth_authorization`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.endpoint import Body, Endpoint, Reply
from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

TOKEN: Endpoint[models.OAuthTokenResponseData] = Endpoint(
    OPERATIONS["requestOauthToken"],
    SCHEMAS,
    body=Body(
        properties={"code": "s", "client_id": "s", "code_verifier": "s", "grant_type": "s"},
        required=("grant_type", "code", "client_id", "code_verifier"),
        constants={"grant_type": "authorization_code"},
        secrets=("code", "code_verifier"),
    ),
    reply=Reply("json", _ref("OAuthTokenResponseData")),
    public=True,
)
