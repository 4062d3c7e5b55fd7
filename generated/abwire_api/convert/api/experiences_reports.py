"""The operations of ``experiences_reports`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Download, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

SETTINGS: Endpoint[models.ExperienceReportSettingsData] = Endpoint(
    OPERATIONS["getExperienceReportSettings"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("report_token", "header", "s", client="report_token", secret=True),
    ),
    reply=ResponseSpec("json", _ref("ExperienceReportSettingsData")),
)

AGGREGATED: Endpoint[models.ExperienceAggregatedReportResponseData] = Endpoint(
    OPERATIONS["getExperienceAggregatedReport"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("report_token", "header", "s", client="report_token", secret=True),
    ),
    body=Body(
        properties={
            "goals": "az",
            "metrics": "az",
            "utc_offset": "i",
            "start_time": "nz",
            "end_time": "nz",
            "segments": "o",
            "stats_engine_processing": "o",
        },
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExperienceAggregatedReportResponseData")),
)

DAILY: Endpoint[models.ExperienceDailyReportResponseData] = Endpoint(
    OPERATIONS["getExperienceDailyReport"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("report_token", "header", "s", client="report_token", secret=True),
    ),
    body=Body(
        properties={
            "goal": "n",
            "report_type": "s",
            "metric": "s",
            "segments": "o",
            "utc_offset": "i",
            "start_time": "nz",
            "end_time": "nz",
            "stats_engine_processing": "o",
        },
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExperienceDailyReportResponseData")),
)

TRAFFIC_ALLOCATION: Endpoint[models.ExperienceDailyTrafficAllocationResponseData] = Endpoint(
    OPERATIONS["getExperienceDailyTrafficAllocation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("report_token", "header", "s", client="report_token", secret=True),
    ),
    body=Body(properties={"utc_offset": "i", "start_time": "nz", "end_time": "nz"}, optional=True),
    reply=ResponseSpec("json", _ref("ExperienceDailyTrafficAllocationResponseData")),
)

RESET: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["resetExperienceReport"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

EXPORT: Endpoint[models.ExperienceReportExportResponseData] = Endpoint(
    OPERATIONS["exportExperienceReport"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "report_type": "s",
            "data_type": "sz",
            "goals": "az",
            "utc_offset": "i",
            "start_time": "nz",
            "end_time": "nz",
            "segments": "o",
            "stats_engine_processing": "o",
        },
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExperienceReportExportResponseData")),
    download=Download("url", "data.download_url"),
)

EXPORT_RAW_DATA: Endpoint[models.ExportExperienceRawDataResponseData] = Endpoint(
    OPERATIONS["exportExperienceRawData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "events": "a",
            "goals": "az",
            "utc_offset": "i",
            "start_time": "nz",
            "end_time": "nz",
            "segments": "o",
            "stats_engine_processing": "o",
        },
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExportExperienceRawDataResponseData")),
)

REMOVE_DATA: Endpoint[models.RemoveExperienceReportResponseData] = Endpoint(
    OPERATIONS["removeExperienceReportData"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "start_time": "i",
            "end_time": "i",
            "utc_offset": "i",
            "segments": "o",
            "stats_engine_processing": "o",
            "events": "a",
            "simulate": "b",
        },
        required=("start_time", "end_time"),
    ),
    reply=ResponseSpec("json", _ref("RemoveExperienceReportResponseData")),
)
