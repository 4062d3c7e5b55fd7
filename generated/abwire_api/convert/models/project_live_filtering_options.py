from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event_types import LiveDataEventTypes
    from .reporting_segments_filters import ReportingSegmentsFilters


class ProjectLiveFilteringOptions(Model):
    """Filters of a project's live data.

    Attributes:
        experiences: Ids of experiences; only their events are returned.
        event_types: Return only events of these kinds.
        goals: Ids of goals; only their events are returned. (at most 20 items)
        segments: Return only events of visitors in these segments.
    """

    experiences: list[int] | None | Unset = UNSET
    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    _codecs = {"event_types": Array(_ref("LiveDataEventTypes")), "segments": _ref("ReportingSegmentsFilters")}
