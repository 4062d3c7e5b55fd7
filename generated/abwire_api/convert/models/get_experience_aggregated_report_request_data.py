from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .metric_types import MetricTypes
    from .reporting_segments_filters import ReportingSegmentsFilters
    from .se_proc_settings import SEProcSettings


class GetExperienceAggregatedReportRequestData(Model):
    """Chooses goals, metrics, period and segments of an aggregated report.

    Attributes:
        goals: Ids of the goals to report on; all goals of the experience if not sent.
        metrics: Metrics to report; all available ones if not sent.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
    """

    goals: list[int] | None | Unset = UNSET
    metrics: list[MetricTypes | str] | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    segments: ReportingSegmentsFilters | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    _codecs = {
        "metrics": Array(_ref("MetricTypes")),
        "segments": _ref("ReportingSegmentsFilters"),
        "stats_engine_processing": _ref("SEProcSettings"),
    }
