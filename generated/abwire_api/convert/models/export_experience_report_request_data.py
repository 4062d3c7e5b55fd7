from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .export_experience_report_request_data_data_type import ExportExperienceReportRequestDataDataType
    from .export_experience_report_request_data_report_type import ExportExperienceReportRequestDataReportType
    from .reporting_segments_filters import ReportingSegmentsFilters
    from .se_proc_settings import SEProcSettings


class ExportExperienceReportRequestData(Model):
    """Chooses the form, goals, period and segments of a report to export.

    Attributes:
        report_type: Form of the CSV file: the `csv_aggregated` forms hold visitors and metrics per variation over the
            whole period, the `csv_daily` forms hold them per day and variation. ('csv_aggregated' unless given)
        data_type: Whether the days of a daily export add up or stand alone; it has no bearing on aggregated exports.
            ('non_cumulative' unless given)
        goals: Ids of the goals to export; all goals of the experience if not sent. A `csv_daily` export takes 10 at
            most.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
    """

    report_type: ExportExperienceReportRequestDataReportType | str | Unset = UNSET
    data_type: ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    segments: ReportingSegmentsFilters | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    _codecs = {
        "report_type": _ref("ExportExperienceReportRequestDataReportType"),
        "data_type": _ref("ExportExperienceReportRequestDataDataType"),
        "segments": _ref("ReportingSegmentsFilters"),
        "stats_engine_processing": _ref("SEProcSettings"),
    }
