from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .remove_experience_report_request_data_events_item import RemoveExperienceReportRequestDataEventsItem
    from .reporting_segments_filters import ReportingSegmentsFilters
    from .se_proc_settings import SEProcSettings


class RemoveExperienceReportRequestData(Model):
    """Chooses the report data to delete, by period, segments and kind of event.

    Attributes:
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        events: Kinds of events to delete; all kinds if not sent. (at least 1 items)
        simulate: True only counts what would be deleted; false really deletes it. (True unless given)
    """

    start_time: int
    end_time: int
    utc_offset: int | Unset = UNSET
    segments: ReportingSegmentsFilters | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    events: list[RemoveExperienceReportRequestDataEventsItem] | Unset = UNSET
    simulate: bool | Unset = UNSET
    _codecs = {
        "segments": _ref("ReportingSegmentsFilters"),
        "stats_engine_processing": _ref("SEProcSettings"),
        "events": Array(_ref("RemoveExperienceReportRequestDataEventsItem")),
    }
