from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event_types import LiveDataEventTypes
    from .live_data_expand_fields import LiveDataExpandFields
    from .reporting_segments_filters import ReportingSegmentsFilters


class GetProjectLiveDataRequestData(Model):
    """Filters for the latest tracking events of a project.

    Attributes:
        experiences: Ids of experiences; only their events are returned.
        event_types: Return only events of these kinds.
        goals: Ids of goals; only their events are returned. (at most 20 items)
        segments: Return only events of visitors in these segments.
        expand: References to return as full objects; any not named here comes back as an id.
    """

    experiences: list[int] | None | Unset = UNSET
    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    expand: list[LiveDataExpandFields | str] | None | Unset = UNSET
    _codecs = {
        "event_types": Array(_ref("LiveDataEventTypes")),
        "segments": _ref("ReportingSegmentsFilters"),
        "expand": Array(_ref("LiveDataExpandFields")),
    }
