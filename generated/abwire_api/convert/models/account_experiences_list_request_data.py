from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_experiences_list_request_data_sort_by import AccountExperiencesListRequestDataSortBy
    from .account_experiences_list_request_data_sort_direction import AccountExperiencesListRequestDataSortDirection
    from .experience_expand_fields import ExperienceExpandFields
    from .experience_include_fields import ExperienceIncludeFields
    from .experience_types import ExperienceTypes


class AccountExperiencesListRequestData(Model):
    """Filter, order and page for listing the active and completed experiences of all projects of an account.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        projects: Ids of the projects whose experiences are listed.
        sort_by: Field to sort by; `id` unless sent.
        search: Text to look for in the names and descriptions of experiences.
        type: Types of experiences to list.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to send, which are left out otherwise.
        expand: Fields to send as objects, which are bare ids otherwise.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    sort_by: AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    type: list[ExperienceTypes | str] | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[ExperienceIncludeFields | str] | Unset = UNSET
    expand: list[ExperienceExpandFields | str] | Unset = UNSET

    _wire = {"only_count": "onlyCount"}
    _codecs = {
        "sort_direction": _ref("AccountExperiencesListRequestDataSortDirection"),
        "sort_by": _ref("AccountExperiencesListRequestDataSortBy"),
        "type": Array(_ref("ExperienceTypes")),
        "include": Array(_ref("ExperienceIncludeFields")),
        "expand": Array(_ref("ExperienceExpandFields")),
    }
