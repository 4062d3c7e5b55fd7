"""The operations of ``tracking`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

SEND_BY_SDK_KEY: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["sendTrackingEventsSdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("sdk_key", "path", "s", required=True, client="sdk_key", secret=True, keep_slash=True),
        Parameter("debug_token", "header", "s", wire_name="convert-debug-token", secret=True),
    ),
    body=Body(
        properties={"account_id": "s", "project_id": "s", "enrich_data": "b", "visitors": "a", "source": "s"},
        wire_names={"account_id": "accountId", "project_id": "projectId", "enrich_data": "enrichData"},
        client={"account_id": "account_id", "project_id": "project_id"},
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
    servers=("https://{project_id}.metrics.convertexperiments.com/v1",),
)

SEND: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["sendTrackingEvents"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"body_account_id": "s", "body_project_id": "s", "enrich_data": "b", "visitors": "a", "source": "s"},
        wire_names={"body_account_id": "accountId", "body_project_id": "projectId", "enrich_data": "enrichData"},
        client={"body_account_id": "account_id", "body_project_id": "project_id"},
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
    servers=("https://{project_id}.metrics.convertexperiments.com/v1",),
    public=True,
)
