"""The operations of ``goals`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.GoalsListResponseData] = Endpoint(
    OPERATIONS["getGoalsList"],
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
            "tracking": "sz",
            "usage": "sz",
            "goal_type": "az",
            "experiences": "az",
            "sort_by": "sz",
            "page": "i",
            "include": "a",
            "only": "az",
            "except_": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("GoalsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Goal] = Endpoint(
    OPERATIONS["getGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("goal_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Goal")),
)

GET_BY_KEY: Endpoint[models.Goal] = Endpoint(
    OPERATIONS["getGoalByKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("goal_key", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Goal")),
)

CREATE: Endpoint[models.Goal] = Endpoint(
    OPERATIONS["createGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "name": "s",
            "type": "s",
            "key": "s",
            "description": "s",
            "triggering_rule": "oz",
            "selected_default": "b",
            "status": "s",
            "settings": "o",
        },
        required=("name", "type"),
        read_only=("id", "is_system", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Goal")),
)

UPDATE: Endpoint[models.Goal] = Endpoint(
    OPERATIONS["updateGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("goal_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "name": "s",
            "key": "s",
            "description": "s",
            "triggering_rule": "oz",
            "selected_default": "b",
            "status": "s",
            "type": "s",
            "settings": "o",
        },
        read_only=("id", "is_system", "stats"),
    ),
    reply=ResponseSpec("json", _ref("Goal")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("goal_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkGoalsUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkGoalsDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

CLONE: Endpoint[models.Goal] = Endpoint(
    OPERATIONS["cloneGoal"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("goal_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("Goal")),
)
