from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .observation_statuses import ObservationStatuses
    from .observations_list_persistent_options_columns_item import ObservationsListPersistentOptionsColumnsItem
    from .observations_list_persistent_options_sort_by import ObservationsListPersistentOptionsSortBy
    from .observations_list_persistent_options_sort_direction import ObservationsListPersistentOptionsSortDirection


class ObservationsListPersistentOptions(Model):
    """How one user likes the table of observations displayed in Convert's app: its filters, its order and its columns.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `name` unless sent.
        search: Text to look for in name and description. (at most 200 characters)
        status: Return only observations in one of these states.
        tags: Ids of tags; only observations that bear them are returned.
        only: Ids of the observations to return; all others are left out. (at most 100 items)
        except_: Ids of the observations to leave out. (at most 100 items)
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: ObservationsListPersistentOptionsSortDirection | str | None | Unset = UNSET
    sort_by: ObservationsListPersistentOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[ObservationStatuses | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    columns: list[ObservationsListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("ObservationsListPersistentOptionsSortDirection"),
        "sort_by": _ref("ObservationsListPersistentOptionsSortBy"),
        "status": Array(_ref("ObservationStatuses")),
        "columns": Array(_ref("ObservationsListPersistentOptionsColumnsItem")),
    }
