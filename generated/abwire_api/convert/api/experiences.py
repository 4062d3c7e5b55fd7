"""The operations of ``experiences`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.ExperiencesListResponseData] = Endpoint(
    OPERATIONS["getExperiencesList"],
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
            "goal_id": "iz",
            "sort_by": "sz",
            "search": "sz",
            "status": "az",
            "type": "az",
            "tags": "az",
            "audiences": "az",
            "goals": "az",
            "features": "az",
            "hypotheses": "az",
            "locations": "az",
            "environments": "az",
            "page": "i",
            "include": "a",
            "expand": "a",
            "only": "az",
            "except_": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExperiencesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["getExperience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("report_token", "header", "s", client="report_token", secret=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("Experience")),
)

GET_BY_KEY: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["getExperienceByKey"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_key", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("Experience")),
)

CREATE: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["createExperience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "name": "s",
            "type": "s",
            "url": "s",
            "status": "s",
            "description": "s",
            "start_time": "iz",
            "end_time": "iz",
            "global_js": "s",
            "global_css": "s",
            "key": "s",
            "primary_goal": "i",
            "objective": "sz",
            "settings": "o",
            "site_area": "oz",
            "traffic_distribution": "n",
            "version": "n",
            "integrations": "a",
            "environments": "a",
            "environment": "s",
            "concurrency_key": "sz",
            "multipage_pages": "a",
            "audiences": "a",
            "locations": "a",
            "goals": "a",
            "tags": "a",
            "customizations": "a",
            "variations": "a",
        },
        required=("name", "status", "type", "url"),
        read_only=("screenshots_info", "settings.visitor_insights"),
    ),
    reply=ResponseSpec("json", _ref("Experience")),
)

CLONE: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["cloneExperience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"name": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("Experience")),
)

UPDATE: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["updateExperience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(
        properties={
            "description": "s",
            "start_time": "iz",
            "end_time": "iz",
            "global_js": "s",
            "global_css": "s",
            "name": "s",
            "key": "s",
            "primary_goal": "i",
            "objective": "sz",
            "settings": "o",
            "site_area": "oz",
            "traffic_distribution": "n",
            "type": "s",
            "url": "s",
            "version": "n",
            "integrations": "a",
            "environments": "a",
            "environment": "s",
            "concurrency_key": "sz",
            "multipage_pages": "a",
            "status": "s",
            "audiences": "a",
            "locations": "a",
            "goals": "a",
            "tags": "a",
            "customizations": "a",
            "variations": "a",
        },
        read_only=("screenshots_info", "settings.visitor_insights"),
    ),
    reply=ResponseSpec("json", _ref("Experience")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteExperience"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

REPORT_TOKEN: Endpoint[models.ExperienceReportToken] = Endpoint(
    OPERATIONS["getReportToken"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(properties={"token_action": "s", "token_expiration": "i"}, optional=True),
    reply=ResponseSpec("json", _ref("ExperienceReportToken")),
)

LIVE_DATA: Endpoint[models.LiveDataEventsListResponseData] = Endpoint(
    OPERATIONS["getExperienceLiveData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(properties={"event_types": "az", "goals": "az", "segments": "oz", "expand": "az"}, optional=True),
    reply=ResponseSpec("json", _ref("LiveDataEventsListResponseData")),
)

HISTORY: Endpoint[models.ChangeHistoryListResponseData] = Endpoint(
    OPERATIONS["getExperienceHistory"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "only_count": "b",
            "methods": "az",
            "objects": "az",
            "sort_by": "sz",
            "variations": "az",
            "changes": "az",
            "author_id": "sz",
            "expand": "az",
            "results_per_page": "iz",
            "sort_direction": "sz",
            "page": "i",
        },
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ChangeHistoryListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

TRIGGER_SCREENSHOTS: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["triggerExperienceScreenshots"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(properties={"variations": "a", "force_regenerate": "b"}, optional=True),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkExperiencesUpdate"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a", "status": "s"}, required=("id", "status")),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkExperiencesDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
