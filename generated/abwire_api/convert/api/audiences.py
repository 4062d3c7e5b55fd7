"""The operations of ``audiences`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.AudiencesListResponseData] = Endpoint(
    OPERATIONS["getAudiencesList"],
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
            "search": "sz",
            "is_default": "bz",
            "sort_by": "sz",
            "type": "sz",
            "experiences": "az",
            "usage": "sz",
            "page": "i",
            "include": "a",
            "only": "az",
            "except_": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("AudiencesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Audience] = Endpoint(
    OPERATIONS["getAudience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("audience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Audience")),
)

CREATE: Endpoint[models.Audience] = Endpoint(
    OPERATIONS["createAudience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "name": "s",
            "type": "s",
            "rules": "oz",
            "description": "s",
            "status": "s",
            "selected_default": "b",
        },
        required=("name", "rules", "type"),
        read_only=("id", "preset", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Audience")),
)

UPDATE: Endpoint[models.Audience] = Endpoint(
    OPERATIONS["updateAudience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("audience_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "description": "s",
            "status": "s",
            "name": "s",
            "selected_default": "b",
            "type": "s",
            "rules": "oz",
        },
        read_only=("id", "preset", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Audience")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteAudience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("audience_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkAudiencesUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkAudiencesDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

PRESETS: Endpoint[models.AudiencesPresetsListResponseData] = Endpoint(
    OPERATIONS["getAudiencesPresets"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("AudiencesPresetsListResponseData")),
)

CLONE: Endpoint[models.Audience] = Endpoint(
    OPERATIONS["cloneAudience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("audience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Audience")),
)
