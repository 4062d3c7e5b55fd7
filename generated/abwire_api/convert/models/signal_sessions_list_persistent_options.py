from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .signal_sessions_list_persistent_options_browser import SignalSessionsListPersistentOptionsBrowser
    from .signal_sessions_list_persistent_options_columns_item import SignalSessionsListPersistentOptionsColumnsItem
    from .signal_sessions_list_persistent_options_country import SignalSessionsListPersistentOptionsCountry
    from .signal_sessions_list_persistent_options_devices import SignalSessionsListPersistentOptionsDevices
    from .signal_sessions_list_persistent_options_duration import SignalSessionsListPersistentOptionsDuration
    from .signal_sessions_list_persistent_options_experience import SignalSessionsListPersistentOptionsExperience
    from .signal_sessions_list_persistent_options_os import SignalSessionsListPersistentOptionsOs
    from .signal_sessions_list_persistent_options_page_count import SignalSessionsListPersistentOptionsPageCount


class SignalSessionsListPersistentOptions(Model):
    """How one user likes the table of signal sessions displayed in Convert's app: its filters, its order and its
    columns.

    Attributes:
        start_time: Start of the period as a UNIX timestamp in the given offset.
        end_time: End of the period as a UNIX timestamp in the given offset.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        only_count: True sends the number of records alone, without the records.
        experience: Return only sessions that took part in an experience.
        location_id: Id of a location that the session must have matched.
        contains_page: Page that the session must have visited.
        not_contains_page: Page that the session must not have visited.
        duration: Bounds on how long the session lasted.
        page_count: Bounds on the number of pages visited.
        entry_page: First page that the session must have.
        exit_page: Last page that the session must have.
        recording_id: Id of the one recording to return.
        columns: Columns of the table, each shown or hidden.
    """

    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
    page: int | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    only_count: bool | Unset = UNSET
    experience: SignalSessionsListPersistentOptionsExperience | None | Unset = UNSET
    location_id: int | None | Unset = UNSET
    starred: str | None | Unset = UNSET
    watched: str | None | Unset = UNSET
    country: SignalSessionsListPersistentOptionsCountry | None | Unset = UNSET
    os: SignalSessionsListPersistentOptionsOs | None | Unset = UNSET
    browser: SignalSessionsListPersistentOptionsBrowser | None | Unset = UNSET
    devices: SignalSessionsListPersistentOptionsDevices | None | Unset = UNSET
    contains_page: str | None | Unset = UNSET
    not_contains_page: str | None | Unset = UNSET
    duration: SignalSessionsListPersistentOptionsDuration | None | Unset = UNSET
    page_count: SignalSessionsListPersistentOptionsPageCount | None | Unset = UNSET
    entry_page: str | None | Unset = UNSET
    exit_page: str | None | Unset = UNSET
    referrer_ur_ls: list[str] | None | Unset = UNSET
    traffic_channels: list[str] | None | Unset = UNSET
    ad_campaign_labels: list[str] | None | Unset = UNSET
    recording_id: str | None | Unset = UNSET
    columns: list[SignalSessionsListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {
        "only_count": "onlyCount",
        "contains_page": "containsPage",
        "not_contains_page": "notContainsPage",
        "page_count": "pageCount",
        "entry_page": "entryPage",
        "exit_page": "exitPage",
        "referrer_ur_ls": "referrerURLs",
        "traffic_channels": "trafficChannels",
        "ad_campaign_labels": "adCampaignLabels",
        "recording_id": "recordingId",
    }
    _codecs = {
        "experience": _ref("SignalSessionsListPersistentOptionsExperience"),
        "country": _ref("SignalSessionsListPersistentOptionsCountry"),
        "os": _ref("SignalSessionsListPersistentOptionsOs"),
        "browser": _ref("SignalSessionsListPersistentOptionsBrowser"),
        "devices": _ref("SignalSessionsListPersistentOptionsDevices"),
        "duration": _ref("SignalSessionsListPersistentOptionsDuration"),
        "page_count": _ref("SignalSessionsListPersistentOptionsPageCount"),
        "columns": Array(_ref("SignalSessionsListPersistentOptionsColumnsItem")),
    }
