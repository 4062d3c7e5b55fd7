from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_experiences_list_filtering_options_sort_by import AccountExperiencesListFilteringOptionsSortBy
    from .account_experiences_list_filtering_options_sort_direction import (
        AccountExperiencesListFilteringOptionsSortDirection,
    )
    from .experience_types import ExperienceTypes


class AccountExperiencesListFilteringOptions(Model):
    """Filter and order of an account's list of experiences.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        projects: Ids of the projects whose experiences are listed.
        sort_by: Field to sort by; `id` unless sent.
        search: Text to look for in the names and descriptions of experiences.
        type: Types of experiences to list.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: AccountExperiencesListFilteringOptionsSortDirection | str | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    sort_by: AccountExperiencesListFilteringOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    type: list[ExperienceTypes | str] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("AccountExperiencesListFilteringOptionsSortDirection"),
        "sort_by": _ref("AccountExperiencesListFilteringOptionsSortBy"),
        "type": Array(_ref("ExperienceTypes")),
    }
