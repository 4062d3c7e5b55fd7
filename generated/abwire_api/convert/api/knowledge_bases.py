"""The operations of ``knowledge_bases`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.KnowledgeBasesListResponseData] = Endpoint(
    OPERATIONS["getKnowledgeBasesList"],
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
    reply=ResponseSpec("json", _ref("KnowledgeBasesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.KnowledgeBase] = Endpoint(
    OPERATIONS["getKnowledgeBase"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("knowledge_base_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("KnowledgeBase")),
)

CREATE: Endpoint[models.KnowledgeBase] = Endpoint(
    OPERATIONS["createKnowledgeBase"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "summary": "s",
            "status": "s",
            "url": "sz",
            "objective": "s",
            "start_date": "sz",
            "end_date": "sz",
            "prioritization_score_type": "sz",
            "prioritization_score_attributes": "oz",
            "experiences": "az",
            "description": "s",
            "files": "az",
            "tags": "az",
        },
        required=("name", "summary"),
        read_only=("created_by", "files.url", "id", "project", "updated_at"),
    ),
    reply=ResponseSpec("json", _ref("KnowledgeBase")),
)

UPDATE_STATUS: Endpoint[models.KnowledgeBase] = Endpoint(
    OPERATIONS["updateKnowledgeBase"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("knowledge_base_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"status": "s"}, required=("status",)),
    reply=ResponseSpec("json", _ref("KnowledgeBase")),
)

DELETE: Endpoint[models.KnowledgeBase] = Endpoint(
    OPERATIONS["deleteKnowledgeBase"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("knowledge_base_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("KnowledgeBase")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkKnowledgeBasesUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkKnowledgeBasesDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
