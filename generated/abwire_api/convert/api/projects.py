"""The operations of ``projects`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Download, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.ProjectsListResponseData] = Endpoint(
    OPERATIONS["getProjectsList"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "only_count": "b",
            "results_per_page": "iz",
            "sort_direction": "sz",
            "status": "az",
            "search": "sz",
            "legacy_script": "bz",
            "tracking_script_release_type": "az",
            "tracking_script_version": "oz",
            "only": "az",
            "except_": "a",
            "sort_by": "sz",
            "project_type": "az",
            "page": "i",
            "include": "a",
            "expand": "a",
        },
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ProjectsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

HISTORY: Endpoint[models.ChangeHistoryListResponseData] = Endpoint(
    OPERATIONS["getProjectHistory"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "only_count": "b",
            "page": "i",
            "sort_direction": "sz",
            "results_per_page": "iz",
            "methods": "az",
            "objects": "az",
            "audiences": "az",
            "goals": "az",
            "locations": "az",
            "hypotheses": "az",
            "domains": "az",
            "tags": "az",
            "experiences": "az",
            "sort_by": "sz",
            "expand": "az",
        },
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ChangeHistoryListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Project] = Endpoint(
    OPERATIONS["getProject"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("Project")),
)

CREATE: Endpoint[models.Project] = Endpoint(
    OPERATIONS["createProject"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "name": "s",
            "global_javascript": "sz",
            "project_type": "s",
            "reporting_settings": "o",
            "settings": "o",
            "integrations_settings": "o",
            "status": "s",
            "custom_domain": "oz",
            "environments": "o",
            "default_goals": "a",
            "default_audiences": "a",
            "default_locations": "a",
            "domains": "a",
            "include": "a",
            "expand": "a",
        },
        required=("name",),
        secrets=("integrations_settings.crazyegg.api_key", "integrations_settings.crazyegg.api_secret"),
        read_only=(
            "custom_domain.ownership_verification",
            "custom_domain.status",
            "custom_domain.version",
            "settings.debug_token",
            "settings.tracking_script.available_versions",
            "settings.tracking_script.previous_version",
            "settings.version",
        ),
    ),
    reply=ResponseSpec("json", _ref("Project")),
)

UPDATE: Endpoint[models.Project] = Endpoint(
    OPERATIONS["updateProject"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "global_javascript": "sz",
            "name": "s",
            "project_type": "s",
            "reporting_settings": "o",
            "settings": "o",
            "integrations_settings": "o",
            "status": "s",
            "custom_domain": "oz",
            "environments": "o",
            "default_goals": "a",
            "default_audiences": "a",
            "default_locations": "a",
            "domains": "a",
            "include": "a",
            "expand": "a",
        },
        secrets=("integrations_settings.crazyegg.api_key", "integrations_settings.crazyegg.api_secret"),
        read_only=(
            "custom_domain.ownership_verification",
            "custom_domain.status",
            "custom_domain.version",
            "settings.debug_token",
            "settings.tracking_script.available_versions",
            "settings.tracking_script.previous_version",
            "settings.version",
        ),
    ),
    reply=ResponseSpec("json", _ref("Project")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteProject"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

LIVE_DATA: Endpoint[models.LiveDataEventsListResponseData] = Endpoint(
    OPERATIONS["getProjectLiveData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"experiences": "az", "event_types": "az", "goals": "az", "segments": "oz", "expand": "az"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("LiveDataEventsListResponseData")),
)

BULK_UPDATE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkUpdateProjects"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"id": "a", "settings": "o"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)

GENERATE_DEBUG_TOKEN: Endpoint[models.GeneratedDebugTokenDataResponse] = Endpoint(
    OPERATIONS["generateDebugToken"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("GeneratedDebugTokenDataResponse")),
)

EXPORT: Endpoint[models.ProjectsExportResponseFile] = Endpoint(
    OPERATIONS["exportProject"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "include_project": "b",
            "experiences": "o",
            "audiences": "o",
            "locations": "o",
            "goals": "o",
            "hypothesis": "o",
        },
        wire_names={"include_project": "includeProject"},
    ),
    reply=ResponseSpec("json", _ref("ProjectsExportResponseFile")),
    download=Download("reply"),
    accept="download/json, application/json",
)

IMPORT_PROJECT: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["importProject"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(media_type="multipart/form-data", properties={"file": "f"}, required=("file",)),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

IMPORT_DATA: Endpoint[models.ImportProjectDataSuccess] = Endpoint(
    OPERATIONS["importProjectData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(media_type="multipart/form-data", properties={"file": "f"}, required=("file",)),
    reply=ResponseSpec("json", _ref("ImportProjectDataSuccess")),
)
