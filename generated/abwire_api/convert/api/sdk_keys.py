"""The operations of ``sdk_keys`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.SdkKeysListResponseData] = Endpoint(
    OPERATIONS["getSdkKeysList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("SdkKeysListResponseData")),
)

CREATE: Endpoint[models.SdkKey] = Endpoint(
    OPERATIONS["createSdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"name": "s", "environment": "s", "status": "s", "selected_default": "b", "has_secret": "b"},
        required=("name", "environment"),
        secrets=("sdk_secret",),
        read_only=("sdk_key", "sdk_secret"),
    ),
    reply=ResponseSpec("json", _ref("SdkKey")),
)

UPDATE: Endpoint[models.SdkKey] = Endpoint(
    OPERATIONS["updateSdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("sdk_key", "path", "s", required=True),
    ),
    body=Body(
        properties={"name": "s", "environment": "s", "status": "s", "selected_default": "b"},
        secrets=("sdk_secret",),
        read_only=("sdk_key", "sdk_secret"),
    ),
    reply=ResponseSpec("json", _ref("SdkKey")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteSdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("sdk_key", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
