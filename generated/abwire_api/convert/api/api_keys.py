"""The operations of ``api_keys`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.ApiKeysListResponse] = Endpoint(
    OPERATIONS["getApiKeysList"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    reply=ResponseSpec("json", _ref("ApiKeysListResponse")),
)

CREATE: Endpoint[models.ApiKey] = Endpoint(
    OPERATIONS["createApiKey"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={"name": "s", "auth_type": "s", "projects": "az", "role": "s"},
        required=("name",),
        secrets=("key_secret",),
        read_only=("key_id", "key_secret"),
    ),
    reply=ResponseSpec("json", _ref("ApiKey")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteApiKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("key_id", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
