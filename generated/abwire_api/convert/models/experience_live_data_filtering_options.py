from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event_types import LiveDataEventTypes
    from .reporting_segments_filters import ReportingSegmentsFilters


class ExperienceLiveDataFilteringOptions(Model):
    """Which tracking events of an experience to show.

    Attributes:
        event_types: Kinds of tracking events to show.
        goals: Ids of the goals whose events are shown, 20 at most.
        segments: Segments of visitors whose events are shown.
    """

    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    _codecs = {"event_types": Array(_ref("LiveDataEventTypes")), "segments": _ref("ReportingSegmentsFilters")}
