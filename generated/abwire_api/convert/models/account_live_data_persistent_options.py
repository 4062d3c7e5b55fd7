from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_live_data_persistent_options_auto_refresh import AccountLiveDataPersistentOptionsAutoRefresh
    from .account_live_data_persistent_options_columns_item import AccountLiveDataPersistentOptionsColumnsItem
    from .live_data_event_types import LiveDataEventTypes
    from .live_data_expand_fields import LiveDataExpandFields
    from .reporting_segments_filters import ReportingSegmentsFilters


class AccountLiveDataPersistentOptions(Model):
    """A user's saved filter, refresh and columns for the account's live data.

    Attributes:
        event_types: Kinds of tracking events to show.
        projects: Ids of the projects whose events are shown.
        segments: Segments of visitors whose events are shown.
        expand: References to return as full objects; any not named here comes back as an id.
        columns: Columns shown or hidden in the list.
    """

    event_types: list[LiveDataEventTypes | str] | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    segments: ReportingSegmentsFilters | None | Unset = UNSET
    expand: list[LiveDataExpandFields | str] | None | Unset = UNSET
    auto_refresh: AccountLiveDataPersistentOptionsAutoRefresh | None | Unset = UNSET
    columns: list[AccountLiveDataPersistentOptionsColumnsItem] | Unset = UNSET
    _codecs = {
        "event_types": Array(_ref("LiveDataEventTypes")),
        "segments": _ref("ReportingSegmentsFilters"),
        "expand": Array(_ref("LiveDataExpandFields")),
        "auto_refresh": _ref("AccountLiveDataPersistentOptionsAutoRefresh"),
        "columns": Array(_ref("AccountLiveDataPersistentOptionsColumnsItem")),
    }
