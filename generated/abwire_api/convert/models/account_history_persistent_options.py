from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_history_persistent_options_columns_item import AccountHistoryPersistentOptionsColumnsItem
    from .account_history_persistent_options_sort_by import AccountHistoryPersistentOptionsSortBy
    from .account_history_persistent_options_sort_direction import AccountHistoryPersistentOptionsSortDirection
    from .change_history_expand_fields import ChangeHistoryExpandFields
    from .change_history_methods import ChangeHistoryMethods
    from .change_history_object_types import ChangeHistoryObjectTypes


class AccountHistoryPersistentOptions(Model):
    """A user's saved filter, order and columns for the account's change history.

    Attributes:
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        methods: Ways of making a change to list: through the API, through the app or both.
        projects: Ids of the projects whose changes are listed.
        objects: Kinds of objects whose changes are listed.
        sort_by: Field to sort by; `timestamp` unless sent.
        expand: Fields to send as objects, which are bare ids otherwise.
        columns: Columns shown or hidden in the list.
    """

    sort_direction: AccountHistoryPersistentOptionsSortDirection | str | None | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    methods: list[ChangeHistoryMethods | str] | None | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    objects: list[ChangeHistoryObjectTypes | str] | None | Unset = UNSET
    sort_by: AccountHistoryPersistentOptionsSortBy | str | None | Unset = UNSET
    expand: list[ChangeHistoryExpandFields | str] | None | Unset = UNSET
    columns: list[AccountHistoryPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("AccountHistoryPersistentOptionsSortDirection"),
        "methods": Array(_ref("ChangeHistoryMethods")),
        "objects": Array(_ref("ChangeHistoryObjectTypes")),
        "sort_by": _ref("AccountHistoryPersistentOptionsSortBy"),
        "expand": Array(_ref("ChangeHistoryExpandFields")),
        "columns": Array(_ref("AccountHistoryPersistentOptionsColumnsItem")),
    }
