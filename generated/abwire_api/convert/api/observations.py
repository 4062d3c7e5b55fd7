"""The operations of ``observations`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.ObservationsListResponseData] = Endpoint(
    OPERATIONS["getObservationsList"],
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
            "sort_by": "sz",
            "search": "sz",
            "status": "az",
            "tags": "az",
            "only": "az",
            "except_": "a",
            "page": "i",
            "expand": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ObservationsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Observation] = Endpoint(
    OPERATIONS["getObservation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("observation_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("Observation")),
)

CREATE: Endpoint[models.Observation] = Endpoint(
    OPERATIONS["createObservation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "description": "sz",
            "status": "s",
            "url": "sz",
            "images": "az",
            "files": "az",
            "tags": "az",
        },
        required=("name",),
        read_only=("created_at", "created_by", "files.url", "id", "project", "updated_at"),
    ),
    reply=ResponseSpec("json", _ref("Observation")),
)

UPDATE: Endpoint[models.Observation] = Endpoint(
    OPERATIONS["updateObservation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("observation_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "description": "sz",
            "status": "s",
            "url": "sz",
            "images": "az",
            "files": "az",
            "tags": "az",
        },
        read_only=("created_at", "created_by", "files.url", "id", "project", "updated_at"),
    ),
    reply=ResponseSpec("json", _ref("Observation")),
)

DELETE: Endpoint[models.Observation] = Endpoint(
    OPERATIONS["deleteObservation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("observation_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("Observation")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkObservationsUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkObservationsDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
