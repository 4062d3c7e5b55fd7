from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_goals_request_data_sort_by import GetGoalsRequestDataSortBy
    from .get_goals_request_data_sort_direction import GetGoalsRequestDataSortDirection
    from .get_goals_request_data_tracking import GetGoalsRequestDataTracking
    from .get_goals_request_data_usage import GetGoalsRequestDataUsage
    from .goal_optional_fields import GoalOptionalFields
    from .goal_statuses import GoalStatuses
    from .goal_types import GoalTypes


class GetGoalsRequestData(Model):
    """Filters, order and page for a list of goals.

    Attributes:
        only_count: True sends the number of records alone, without the records.
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
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to add to each of the returned goals; a field not named here is left out.
        only: Ids of the goals to return; all others are left out. At most 50 when `include` asks for `stats`. (at most
            200 items)
        except_: Ids of the goals to leave out. At most 50 when `include` asks for `stats`. (at most 200 items)
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetGoalsRequestDataSortDirection | str | None | Unset = UNSET
    status: list[GoalStatuses | str] | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    search: str | None | Unset = UNSET
    tracking: GetGoalsRequestDataTracking | str | None | Unset = UNSET
    usage: GetGoalsRequestDataUsage | str | None | Unset = UNSET
    goal_type: list[GoalTypes | str] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    sort_by: GetGoalsRequestDataSortBy | str | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[GoalOptionalFields | str] | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetGoalsRequestDataSortDirection"),
        "status": Array(_ref("GoalStatuses")),
        "tracking": _ref("GetGoalsRequestDataTracking"),
        "usage": _ref("GetGoalsRequestDataUsage"),
        "goal_type": Array(_ref("GoalTypes")),
        "sort_by": _ref("GetGoalsRequestDataSortBy"),
        "include": Array(_ref("GoalOptionalFields")),
    }
