from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_statuses import AudienceStatuses
    from .audience_types import AudienceTypes
    from .audiences_list_persistent_options_columns_item import AudiencesListPersistentOptionsColumnsItem
    from .audiences_list_persistent_options_sort_by import AudiencesListPersistentOptionsSortBy
    from .audiences_list_persistent_options_sort_direction import AudiencesListPersistentOptionsSortDirection
    from .audiences_list_persistent_options_usage import AudiencesListPersistentOptionsUsage


class AudiencesListPersistentOptions(Model):
    """A user's saved filter, order and columns for the list of audiences.

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
        columns: Columns shown or hidden in the list.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: AudiencesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    status: list[AudienceStatuses | str] | None | Unset = UNSET
    search: str | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    sort_by: AudiencesListPersistentOptionsSortBy | str | None | Unset = UNSET
    type: AudienceTypes | str | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    usage: AudiencesListPersistentOptionsUsage | str | None | Unset = UNSET
    columns: list[AudiencesListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("AudiencesListPersistentOptionsSortDirection"),
        "status": Array(_ref("AudienceStatuses")),
        "sort_by": _ref("AudiencesListPersistentOptionsSortBy"),
        "type": _ref("AudienceTypes"),
        "usage": _ref("AudiencesListPersistentOptionsUsage"),
        "columns": Array(_ref("AudiencesListPersistentOptionsColumnsItem")),
    }
