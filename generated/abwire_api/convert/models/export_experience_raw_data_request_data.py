from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .export_experience_raw_data_events import ExportExperienceRawDataEvents
    from .reporting_segments_filters import ReportingSegmentsFilters
    from .se_proc_settings import SEProcSettings


class ExportExperienceRawDataRequestData(Model):
    """Chooses the events, goals, period and segments of a raw data export.

    Attributes:
        events: Kinds of events to export.
        goals: Ids of the goals to export; all goals of the experience if not sent.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
    """

    events: list[ExportExperienceRawDataEvents | str] | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    segments: ReportingSegmentsFilters | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    _codecs = {
        "events": Array(_ref("ExportExperienceRawDataEvents")),
        "segments": _ref("ReportingSegmentsFilters"),
        "stats_engine_processing": _ref("SEProcSettings"),
    }
