"""The operations of ``oauth`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

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
    reply=ResponseSpec("json", _ref("OAuthTokenResponseData")),
    public=True,
)

LIST_CLIENTS: Endpoint[models.OAuthClientsListResponseData] = Endpoint(
    OPERATIONS["listOauthClients"], SCHEMAS, reply=ResponseSpec("json", _ref("OAuthClientsListResponseData"))
)

CREATE_CLIENT: Endpoint[models.OAuthClientResponseData] = Endpoint(
    OPERATIONS["createOauthClient"],
    SCHEMAS,
    body=Body(
        properties={"name": "s", "callback_url": "s", "embedded": "b", "description": "s"},
        required=("name", "callback_url", "embedded"),
    ),
    reply=ResponseSpec("json", _ref("OAuthClientResponseData")),
)

UPDATE_CLIENT: Endpoint[models.OAuthClientResponseData] = Endpoint(
    OPERATIONS["updateOauthClient"],
    SCHEMAS,
    parameters=(Parameter("id", "path", "s", required=True),),
    body=Body(properties={"name": "s", "callback_url": "s", "description": "s", "embedded": "b"}),
    reply=ResponseSpec("json", _ref("OAuthClientResponseData")),
)

DELETE_CLIENT: Endpoint[models.OAuthDeleteClientResponseData] = Endpoint(
    OPERATIONS["deleteOauthClient"],
    SCHEMAS,
    parameters=(Parameter("client_id", "path", "s", required=True),),
    reply=ResponseSpec("json", _ref("OAuthDeleteClientResponseData")),
)
