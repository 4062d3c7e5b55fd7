"""The operations of ``visitors_data`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.VisitorDataListResponseData] = Endpoint(
    OPERATIONS["getVisitorData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"only_count": "b", "page": "i", "results_per_page": "iz", "search": "sz"},
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("VisitorDataListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

CREATE: Endpoint[models.VisitorDataItem] = Endpoint(
    OPERATIONS["createVisitorDataItem"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"visitor_id": "s", "source": "s", "data": "o"}),
    reply=ResponseSpec("json", _ref("VisitorDataItem")),
)

GET: Endpoint[models.VisitorDataItem] = Endpoint(
    OPERATIONS["getVisitorDataItem"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("visitor_id", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("VisitorDataItem")),
)

UPDATE: Endpoint[models.VisitorDataItem] = Endpoint(
    OPERATIONS["updateVisitorDataItem"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("visitor_id", "path", "s", required=True),
    ),
    body=Body(properties={"data": "o"}),
    reply=ResponseSpec("json", _ref("VisitorDataItem")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteVisitorDataItem"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("visitor_id", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

IMPORT_CSV: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["importVisitorsDataCsv"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(media_type="multipart/form-data", properties={"file": "f"}, required=("file",), read_only=("source",)),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

PUSH: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["pushVisitorsData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"source": "s", "data": "a"}, required=("source", "data")),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
