"""The operations of ``visitor_data_placeholders`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.PlaceholdersListResponseData] = Endpoint(
    OPERATIONS["getVisitorsDataPlaceholdersList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"only_count": "b", "results_per_page": "iz", "page": "i", "search": "sz"},
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("PlaceholdersListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

CREATE: Endpoint[models.VisitorDataPlaceholder] = Endpoint(
    OPERATIONS["createVisitorsDataPlaceholder"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"placeholder": "s", "default_value": "s"}, required=("placeholder",), read_only=("created_at", "id")
    ),
    reply=ResponseSpec("json", _ref("VisitorDataPlaceholder")),
)

UPDATE: Endpoint[models.VisitorDataPlaceholder] = Endpoint(
    OPERATIONS["updateVisitorsDataPlaceholder"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("placeholder_id", "path", "i", wire_name="placeholderId", required=True),
    ),
    body=Body(properties={"default_value": "s", "placeholder": "s"}),
    reply=ResponseSpec("json", _ref("VisitorDataPlaceholder")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteVisitorsDataPlaceholder"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("placeholder_id", "path", "i", wire_name="placeholderId", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

GET: Endpoint[models.VisitorDataPlaceholder] = Endpoint(
    OPERATIONS["getVisitorsDataPlaceholder"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("placeholder_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("VisitorDataPlaceholder")),
)
