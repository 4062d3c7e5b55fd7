"""The operations of ``features`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.FeaturesListResponseData] = Endpoint(
    OPERATIONS["getFeaturesList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "only_count": "b",
            "results_per_page": "iz",
            "sort_direction": "sz",
            "search": "sz",
            "only": "az",
            "except_": "a",
            "sort_by": "sz",
            "page": "i",
            "include": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("FeaturesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Feature] = Endpoint(
    OPERATIONS["getFeature"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("feature_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Feature")),
)

GET_BY_KEY: Endpoint[models.Feature] = Endpoint(
    OPERATIONS["getFeatureByKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("feature_key", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Feature")),
)

CREATE: Endpoint[models.Feature] = Endpoint(
    OPERATIONS["createFeature"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"name": "s", "variables": "a", "status": "s", "key": "s", "description": "s"},
        required=("name", "variables"),
        read_only=("id", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Feature")),
)

UPDATE: Endpoint[models.Feature] = Endpoint(
    OPERATIONS["updateFeature"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("feature_id", "path", "i", required=True),
    ),
    body=Body(
        properties={"name": "s", "status": "s", "key": "s", "description": "s", "variables": "a"},
        read_only=("id", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Feature")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteFeature"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("feature_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkFeaturesUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkFeaturesDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
