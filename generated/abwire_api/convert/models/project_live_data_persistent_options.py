from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event_types import LiveDataEventTypes
    from .project_live_data_persistent_options_auto_refresh import ProjectLiveDataPersistentOptionsAutoRefresh
    from .project_live_data_persistent_options_columns_item import ProjectLiveDataPersistentOptionsColumnsItem
    from .reporting_segments_filters import ReportingSegmentsFilters


class ProjectLiveDataPersistentOptions(Model):
    """How one user likes a project's live data displayed in Convert's app: its filters, its refreshing and its columns.

    Attributes:
        experiences: Ids of experiences; only their events are returned.
        event_types: Return only events of these kinds.
        goals: Ids of goals; only their events are returned. (at most 20 items)
        segments: Return only events of visitors in these segments.
        columns: Columns of the table, each shown or hidden.
    """

    experiences: list[int] | None | Unset = UNSET
    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    auto_refresh: ProjectLiveDataPersistentOptionsAutoRefresh | None | Unset = UNSET
    columns: list[ProjectLiveDataPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "event_types": Array(_ref("LiveDataEventTypes")),
        "segments": _ref("ReportingSegmentsFilters"),
        "auto_refresh": _ref("ProjectLiveDataPersistentOptionsAutoRefresh"),
        "columns": Array(_ref("ProjectLiveDataPersistentOptionsColumnsItem")),
    }
