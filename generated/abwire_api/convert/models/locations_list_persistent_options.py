from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_statuses import LocationStatuses
    from .locations_list_persistent_options_columns_item import LocationsListPersistentOptionsColumnsItem
    from .locations_list_persistent_options_sort_by import LocationsListPersistentOptionsSortBy
    from .locations_list_persistent_options_sort_direction import LocationsListPersistentOptionsSortDirection
    from .locations_list_persistent_options_usage import LocationsListPersistentOptionsUsage


class LocationsListPersistentOptions(Model):
    """How one user likes the table of locations displayed in Convert's app: its filters, its order and its columns.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Return only locations in one of these states.
        is_default: True for default locations only, false for the others only; both kinds when not sent.
        search: Text to look for in name and description. (at most 200 characters)
        sort_by: Field that orders the list; `id` unless sent.
        usage: Return only locations that experiences use, or only those that none uses.
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: LocationsListPersistentOptionsSortDirection | str | None | Unset = UNSET
    status: list[LocationStatuses | str] | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    search: str | None | Unset = UNSET
    sort_by: LocationsListPersistentOptionsSortBy | str | None | Unset = UNSET
    usage: LocationsListPersistentOptionsUsage | str | None | Unset = UNSET
    columns: list[LocationsListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("LocationsListPersistentOptionsSortDirection"),
        "status": Array(_ref("LocationStatuses")),
        "sort_by": _ref("LocationsListPersistentOptionsSortBy"),
        "usage": _ref("LocationsListPersistentOptionsUsage"),
        "columns": Array(_ref("LocationsListPersistentOptionsColumnsItem")),
    }
