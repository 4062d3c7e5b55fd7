"""The operations of ``visitor_data`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

GET: Endpoint[models.VisitorDataResponseData] = Endpoint(
    OPERATIONS["getVisitorData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("visitor_id", "path", "s", required=True),
        Parameter("visitor_id", "query", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("VisitorDataResponseData")),
    public=True,
)

GET_BY_SDK_KEY: Endpoint[models.VisitorDataResponseData] = Endpoint(
    OPERATIONS["getVisitorDataBySdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("sdk_key", "path", "s", required=True, client="sdk_key", secret=True, keep_slash=True),
        Parameter("visitor_id", "path", "s", required=True),
        Parameter("debug_token", "header", "s", wire_name="convert-debug-token", secret=True),
        Parameter("visitor_id", "query", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("VisitorDataResponseData")),
)
