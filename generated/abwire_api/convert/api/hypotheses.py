"""The operations of ``hypotheses`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.HypothesesListResponseData] = Endpoint(
    OPERATIONS["getHypothesesList"],
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
            "score_max": "iz",
            "score_min": "iz",
            "search": "sz",
            "status": "az",
            "experiences": "az",
            "tags": "az",
            "only": "az",
            "except_": "a",
            "page": "i",
            "expand": "a",
        },
        wire_names={"only_count": "onlyCount", "score_max": "scoreMax", "score_min": "scoreMin", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("HypothesesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Hypothesis] = Endpoint(
    OPERATIONS["getHypothesis"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("hypothesis_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("Hypothesis")),
)

CREATE: Endpoint[models.Hypothesis] = Endpoint(
    OPERATIONS["createHypothesis"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "status": "s",
            "prioritization_score_type": "s",
            "prioritization_score_attributes": "o",
            "url": "sz",
            "objective": "s",
            "start_date": "sz",
            "end_date": "sz",
            "summary": "s",
            "description": "sz",
            "files": "az",
            "created_at": "i",
            "experiences": "a",
            "tags": "az",
        },
        required=("name", "status", "prioritization_score_type", "prioritization_score_attributes"),
        read_only=("created_by", "files.url", "id", "prioritization_score", "project", "updated_at"),
    ),
    reply=ResponseSpec("json", _ref("Hypothesis")),
)

UPDATE: Endpoint[models.Hypothesis] = Endpoint(
    OPERATIONS["updateHypothesis"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("hypothesis_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "url": "sz",
            "objective": "s",
            "status": "s",
            "start_date": "sz",
            "end_date": "sz",
            "summary": "s",
            "description": "sz",
            "files": "az",
            "created_at": "i",
            "prioritization_score_type": "s",
            "prioritization_score_attributes": "o",
            "experiences": "a",
            "tags": "az",
        },
        read_only=("created_by", "files.url", "id", "prioritization_score", "project", "updated_at"),
    ),
    reply=ResponseSpec("json", _ref("Hypothesis")),
)

UPDATE_STATUS: Endpoint[models.Hypothesis] = Endpoint(
    OPERATIONS["updateHypothesisStatus"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("hypothesis_id", "path", "i", required=True),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"status": "s"}),
    reply=ResponseSpec("json", _ref("Hypothesis")),
)

CONVERT: Endpoint[models.KnowledgeBase] = Endpoint(
    OPERATIONS["convertHypothesis"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("hypothesis_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("KnowledgeBase")),
)

DELETE: Endpoint[models.Hypothesis] = Endpoint(
    OPERATIONS["deleteHypothesis"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("hypothesis_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("Hypothesis")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkHypothesesUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkHypothesesDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
