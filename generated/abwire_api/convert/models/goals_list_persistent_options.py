from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_statuses import GoalStatuses
    from .goal_types import GoalTypes
    from .goals_list_persistent_options_columns_item import GoalsListPersistentOptionsColumnsItem
    from .goals_list_persistent_options_sort_by import GoalsListPersistentOptionsSortBy
    from .goals_list_persistent_options_sort_direction import GoalsListPersistentOptionsSortDirection
    from .goals_list_persistent_options_tracking import GoalsListPersistentOptionsTracking
    from .goals_list_persistent_options_usage import GoalsListPersistentOptionsUsage


class GoalsListPersistentOptions(Model):
    """How one user likes the table of goals displayed in Convert's app: its filters, its order and its columns.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Return only goals in one of these states.
        is_default: True for default goals only, false for the others only; both kinds when not sent.
        search: Text to look for in name and description. (at most 200 characters)
        tracking: Return only goals that are tracked, or only those that are not.
        usage: Return only goals that at least one experience uses, or only those that none uses.
        goal_type: Return only goals of these types.
        experiences: Ids of experiences; only their goals are returned. (at most 100 items)
        sort_by: Field that orders the list; `id` unless sent.
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: GoalsListPersistentOptionsSortDirection | str | None | Unset = UNSET
    status: list[GoalStatuses | str] | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    search: str | None | Unset = UNSET
    tracking: GoalsListPersistentOptionsTracking | str | None | Unset = UNSET
    usage: GoalsListPersistentOptionsUsage | str | None | Unset = UNSET
    goal_type: list[GoalTypes | str] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    sort_by: GoalsListPersistentOptionsSortBy | str | None | Unset = UNSET
    columns: list[GoalsListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("GoalsListPersistentOptionsSortDirection"),
        "status": Array(_ref("GoalStatuses")),
        "tracking": _ref("GoalsListPersistentOptionsTracking"),
        "usage": _ref("GoalsListPersistentOptionsUsage"),
        "goal_type": Array(_ref("GoalTypes")),
        "sort_by": _ref("GoalsListPersistentOptionsSortBy"),
        "columns": Array(_ref("GoalsListPersistentOptionsColumnsItem")),
    }
