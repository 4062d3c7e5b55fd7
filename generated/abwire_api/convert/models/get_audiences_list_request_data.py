from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_include_fields import AudienceIncludeFields
    from .audience_statuses import AudienceStatuses
    from .audience_types import AudienceTypes
    from .get_audiences_list_request_data_sort_by import GetAudiencesListRequestDataSortBy
    from .get_audiences_list_request_data_sort_direction import GetAudiencesListRequestDataSortDirection
    from .get_audiences_list_request_data_usage import GetAudiencesListRequestDataUsage


class GetAudiencesListRequestData(Model):
    """Filter, order and page for listing a project's audiences.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Statuses of the audiences to list.
        search: Text to look for in the names and descriptions of audiences. (at most 200 characters)
        is_default: True lists default audiences only; omitted, all are listed.
        sort_by: Field to sort by; `id` unless sent.
        type: Type of the audiences to list.
        experiences: Ids of experiences to filter by, 100 at most.
        usage: Lists only audiences that experiences use, or only those that none uses.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to send, which are left out otherwise.
        only: Ids of the audiences to list and no others, 100 at most.
        except_: Ids of audiences to leave out, 100 at most.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET
    status: list[AudienceStatuses | str] | None | Unset = UNSET
    search: str | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    sort_by: GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET
    type: AudienceTypes | str | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    usage: GetAudiencesListRequestDataUsage | str | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[AudienceIncludeFields | str] | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetAudiencesListRequestDataSortDirection"),
        "status": Array(_ref("AudienceStatuses")),
        "sort_by": _ref("GetAudiencesListRequestDataSortBy"),
        "type": _ref("AudienceTypes"),
        "usage": _ref("GetAudiencesListRequestDataUsage"),
        "include": Array(_ref("AudienceIncludeFields")),
    }
