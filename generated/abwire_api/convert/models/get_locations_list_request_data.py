from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_locations_list_request_data_sort_by import GetLocationsListRequestDataSortBy
    from .get_locations_list_request_data_sort_direction import GetLocationsListRequestDataSortDirection
    from .get_locations_list_request_data_usage import GetLocationsListRequestDataUsage
    from .location_include_fields import LocationIncludeFields
    from .location_statuses import LocationStatuses


class GetLocationsListRequestData(Model):
    """Filters, order and page for a list of locations.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Return only locations in one of these states.
        is_default: True for default locations only, false for the others only; both kinds when not sent.
        search: Text to look for in name and description. (at most 200 characters)
        sort_by: Field that orders the list; `id` unless sent.
        usage: Return only locations that experiences use, or only those that none uses.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to add to each of the returned locations; a field not named here is left out.
        only: Ids of the locations to return; all others are left out. (at most 100 items)
        except_: Ids of the locations to leave out. (at most 100 items)
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET
    status: list[LocationStatuses | str] | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    search: str | None | Unset = UNSET
    sort_by: GetLocationsListRequestDataSortBy | str | None | Unset = UNSET
    usage: GetLocationsListRequestDataUsage | str | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[LocationIncludeFields | str] | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetLocationsListRequestDataSortDirection"),
        "status": Array(_ref("LocationStatuses")),
        "sort_by": _ref("GetLocationsListRequestDataSortBy"),
        "usage": _ref("GetLocationsListRequestDataUsage"),
        "include": Array(_ref("LocationIncludeFields")),
    }
