from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .daily_report_metrics import DailyReportMetrics
    from .daily_report_types import DailyReportTypes
    from .reporting_segments_filters import ReportingSegmentsFilters
    from .se_proc_settings import SEProcSettings


class GetExperienceDailyReportRequestData(Model):
    """Chooses goal, metric, period and segments of a daily report.

    Attributes:
        goal: Id of the goal to report on.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
    """

    goal: float | Unset = UNSET
    report_type: DailyReportTypes | str | Unset = UNSET
    metric: DailyReportMetrics | str | Unset = UNSET
    segments: ReportingSegmentsFilters | Unset = UNSET
    utc_offset: int | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    _codecs = {
        "report_type": _ref("DailyReportTypes"),
        "metric": _ref("DailyReportMetrics"),
        "segments": _ref("ReportingSegmentsFilters"),
        "stats_engine_processing": _ref("SEProcSettings"),
    }
