from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_experiences_list_persistent_options_columns_item import (
        AccountExperiencesListPersistentOptionsColumnsItem,
    )
    from .account_experiences_list_persistent_options_sort_by import AccountExperiencesListPersistentOptionsSortBy
    from .account_experiences_list_persistent_options_sort_direction import (
        AccountExperiencesListPersistentOptionsSortDirection,
    )
    from .experience_types import ExperienceTypes


class AccountExperiencesListPersistentOptions(Model):
    """A user's saved filter, order and columns for the account's list of experiences.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        projects: Ids of the projects whose experiences are listed.
        sort_by: Field to sort by; `id` unless sent.
        search: Text to look for in the names and descriptions of experiences.
        type: Types of experiences to list.
        columns: Columns shown or hidden in the list.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: AccountExperiencesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    sort_by: AccountExperiencesListPersistentOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    type: list[ExperienceTypes | str] | None | Unset = UNSET
    columns: list[AccountExperiencesListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("AccountExperiencesListPersistentOptionsSortDirection"),
        "sort_by": _ref("AccountExperiencesListPersistentOptionsSortBy"),
        "type": Array(_ref("ExperienceTypes")),
        "columns": Array(_ref("AccountExperiencesListPersistentOptionsColumnsItem")),
    }
