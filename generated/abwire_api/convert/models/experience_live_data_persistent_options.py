from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_live_data_persistent_options_auto_refresh import ExperienceLiveDataPersistentOptionsAutoRefresh
    from .experience_live_data_persistent_options_columns_item import ExperienceLiveDataPersistentOptionsColumnsItem
    from .live_data_event_types import LiveDataEventTypes
    from .reporting_segments_filters import ReportingSegmentsFilters


class ExperienceLiveDataPersistentOptions(Model):
    """A user's saved filter, refresh and columns for an experience's live data.

    Attributes:
        event_types: Kinds of tracking events to show.
        goals: Ids of the goals whose events are shown, 20 at most.
        segments: Segments of visitors whose events are shown.
        columns: Columns shown or hidden in the list.
    """

    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    auto_refresh: ExperienceLiveDataPersistentOptionsAutoRefresh | None | Unset = UNSET
    columns: list[ExperienceLiveDataPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "event_types": Array(_ref("LiveDataEventTypes")),
        "segments": _ref("ReportingSegmentsFilters"),
        "auto_refresh": _ref("ExperienceLiveDataPersistentOptionsAutoRefresh"),
        "columns": Array(_ref("ExperienceLiveDataPersistentOptionsColumnsItem")),
    }
