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
    parameters=(Parameter("sdk_key", "path", "s", required=True, client="sdk_key", secret=True),),
    body=Body(
        properties={"account_id": "s", "enrich_data": "b", "project_id": "s", "source": "s", "visitors": "a"},
        wire_names={"account_id": "accountId", "enrich_data": "enrichData", "project_id": "projectId"},
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
        properties={"body_account_id": "s", "enrich_data": "b", "body_project_id": "s", "source": "s", "visitors": "a"},
        wire_names={"body_account_id": "accountId", "enrich_data": "enrichData", "body_project_id": "projectId"},
        client={"body_account_id": "account_id", "body_project_id": "project_id"},
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
    servers=("https://{project_id}.metrics.convertexperiments.com/v1",),
    public=True,
)
