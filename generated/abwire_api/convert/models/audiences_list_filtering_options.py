from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses
    from .audience_types import AudienceTypes
    from .audiences_list_filtering_options_sort_by import AudiencesListFilteringOptionsSortBy
    from .audiences_list_filtering_options_sort_direction import AudiencesListFilteringOptionsSortDirection
    from .audiences_list_filtering_options_usage import AudiencesListFilteringOptionsUsage


class AudiencesListFilteringOptions(Model):
    """Filter and order of a list of audiences.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Statuses of the audiences to list.
        search: Text to look for in the names and descriptions of audiences. (at most 200 characters)
        is_default: True lists default audiences only; omitted, all are listed.
        sort_by: Field to sort by; `id` unless sent.
        type: Type of the audiences to list.
        experiences: Ids of experiences to filter by, 100 at most.
        usage: Lists only audiences that experiences use, or only those that none uses.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: AudiencesListFilteringOptionsSortDirection | str | None | Unset = UNSET
    status: list[AudienceStatuses | str] | None | Unset = UNSET
    search: str | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    sort_by: AudiencesListFilteringOptionsSortBy | str | None | Unset = UNSET
    type: AudienceTypes | str | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    usage: AudiencesListFilteringOptionsUsage | str | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("AudiencesListFilteringOptionsSortDirection"),
        "status": Array(_ref("AudienceStatuses")),
        "sort_by": _ref("AudiencesListFilteringOptionsSortBy"),
        "type": _ref("AudienceTypes"),
        "usage": _ref("AudiencesListFilteringOptionsUsage"),
    }
