from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_observations_list_request_data_sort_by import GetObservationsListRequestDataSortBy
    from .get_observations_list_request_data_sort_direction import GetObservationsListRequestDataSortDirection
    from .observation_statuses import ObservationStatuses
    from .observations_expand_fields import ObservationsExpandFields


class GetObservationsListRequestData(Model):
    """Filters, order and page for a list of observations.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `name` unless sent.
        search: Text to look for in name and description. (at most 200 characters)
        status: Return only observations in one of these states.
        tags: Ids of tags; only observations that bear them are returned.
        only: Ids of the observations to return; all others are left out. (at most 100 items)
        except_: Ids of the observations to leave out. (at most 100 items)
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        expand: References to return as full objects; any not named here comes back as an id.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET
    sort_by: GetObservationsListRequestDataSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[ObservationStatuses | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    page: int | Unset = UNSET
    expand: list[ObservationsExpandFields | str] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetObservationsListRequestDataSortDirection"),
        "sort_by": _ref("GetObservationsListRequestDataSortBy"),
        "status": Array(_ref("ObservationStatuses")),
        "expand": Array(_ref("ObservationsExpandFields")),
    }
