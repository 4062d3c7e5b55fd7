from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .observation_statuses import ObservationStatuses
    from .observations_list_filtering_options_sort_by import ObservationsListFilteringOptionsSortBy
    from .observations_list_filtering_options_sort_direction import ObservationsListFilteringOptionsSortDirection


class ObservationsListFilteringOptions(Model):
    """Filters and order of a list of observations.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `name` unless sent.
        search: Text to look for in name and description. (at most 200 characters)
        status: Return only observations in one of these states.
        tags: Ids of tags; only observations that bear them are returned.
        only: Ids of the observations to return; all others are left out. (at most 100 items)
        except_: Ids of the observations to leave out. (at most 100 items)
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: ObservationsListFilteringOptionsSortDirection | str | None | Unset = UNSET
    sort_by: ObservationsListFilteringOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[ObservationStatuses | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("ObservationsListFilteringOptionsSortDirection"),
        "sort_by": _ref("ObservationsListFilteringOptionsSortBy"),
        "status": Array(_ref("ObservationStatuses")),
    }
