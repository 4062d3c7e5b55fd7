"""The operations of ``visitor_insights`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

SESSIONS: Endpoint[models.SessionsListResponseData] = Endpoint(
    OPERATIONS["getSessionsList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"start_time": "nz", "end_time": "nz", "utc_offset": "i", "tags": "oz"}, optional=True),
    reply=ResponseSpec("json", _ref("SessionsListResponseData")),
)

SIGNAL_SESSIONS: Endpoint[models.SignalSessionsListResponseData] = Endpoint(
    OPERATIONS["getSignalSessionsList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={
            "start_time": "nz",
            "end_time": "nz",
            "utc_offset": "i",
            "page": "i",
            "results_per_page": "iz",
            "only_count": "b",
            "experience": "oz",
            "location_id": "iz",
            "starred": "sz",
            "watched": "sz",
            "country": "oz",
            "os": "oz",
            "browser": "oz",
            "devices": "oz",
            "contains_page": "sz",
            "not_contains_page": "sz",
            "duration": "oz",
            "page_count": "oz",
            "entry_page": "sz",
            "exit_page": "sz",
            "referrer_ur_ls": "az",
            "traffic_channels": "az",
            "ad_campaign_labels": "az",
            "recording_id": "sz",
        },
        wire_names={
            "only_count": "onlyCount",
            "contains_page": "containsPage",
            "not_contains_page": "notContainsPage",
            "page_count": "pageCount",
            "entry_page": "entryPage",
            "exit_page": "exitPage",
            "referrer_ur_ls": "referrerURLs",
            "traffic_channels": "trafficChannels",
            "ad_campaign_labels": "adCampaignLabels",
            "recording_id": "recordingId",
        },
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("SignalSessionsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

DELETE_SIGNAL_SESSION: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteSignalSession"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("signal_session_id", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
