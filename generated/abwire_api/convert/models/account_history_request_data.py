from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_history_request_data_sort_by import AccountHistoryRequestDataSortBy
    from .account_history_request_data_sort_direction import AccountHistoryRequestDataSortDirection
    from .change_history_expand_fields import ChangeHistoryExpandFields
    from .change_history_methods import ChangeHistoryMethods
    from .change_history_object_types import ChangeHistoryObjectTypes


class AccountHistoryRequestData(Model):
    """Filter, order and page for reading an account's change history.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        methods: Ways of making a change to list: through the API, through the app or both.
        projects: Ids of the projects whose changes are listed.
        objects: Kinds of objects whose changes are listed.
        sort_by: Field to sort by; `timestamp` unless sent.
        expand: Fields to send as objects, which are bare ids otherwise.
    """

    only_count: bool | Unset = UNSET
    page: int | Unset = UNSET
    sort_direction: AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    methods: list[ChangeHistoryMethods | str] | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    objects: list[ChangeHistoryObjectTypes | str] | None | Unset = UNSET
    sort_by: AccountHistoryRequestDataSortBy | str | None | Unset = UNSET
    expand: list[ChangeHistoryExpandFields | str] | None | Unset = UNSET

    _wire = {"only_count": "onlyCount"}
    _codecs = {
        "sort_direction": _ref("AccountHistoryRequestDataSortDirection"),
        "methods": Array(_ref("ChangeHistoryMethods")),
        "objects": Array(_ref("ChangeHistoryObjectTypes")),
        "sort_by": _ref("AccountHistoryRequestDataSortBy"),
        "expand": Array(_ref("ChangeHistoryExpandFields")),
    }
