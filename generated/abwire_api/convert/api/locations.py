"""The operations of ``locations`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.LocationsListResponseData] = Endpoint(
    OPERATIONS["getLocationsList"],
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
            "status": "az",
            "is_default": "bz",
            "search": "sz",
            "sort_by": "sz",
            "usage": "sz",
            "page": "i",
            "include": "a",
            "only": "az",
            "except_": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("LocationsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Location] = Endpoint(
    OPERATIONS["getLocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("location_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Location")),
)

CREATE: Endpoint[models.Location] = Endpoint(
    OPERATIONS["createLocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "name": "s",
            "rules": "oz",
            "description": "s",
            "status": "s",
            "selected_default": "b",
            "trigger": "o",
        },
        required=("name", "rules"),
        read_only=("id", "preset", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Location")),
)

UPDATE: Endpoint[models.Location] = Endpoint(
    OPERATIONS["updateLocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("location_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "description": "s",
            "status": "s",
            "name": "s",
            "selected_default": "b",
            "rules": "oz",
            "trigger": "o",
        },
        read_only=("id", "preset", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Location")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteLocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("location_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkLocationsUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkLocationsDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

PRESETS: Endpoint[models.LocationsPresetsListResponseData] = Endpoint(
    OPERATIONS["getLocationsPresets"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("LocationsPresetsListResponseData")),
)

CLONE: Endpoint[models.Location] = Endpoint(
    OPERATIONS["cloneLocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("location_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Location")),
)
