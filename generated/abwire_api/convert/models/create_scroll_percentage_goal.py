from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_stats import GoalStats
    from .goal_statuses import GoalStatuses
    from .rule_object import RuleObject
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings


class CreateScrollPercentageGoal(Model):
    """A new goal that counts visitors who scroll far enough down a page.

    Attributes:
        name: At most 100 characters.
        key: Identifier unique within the project. (at most 32 characters)
        description: At most 500 characters.
        is_system: True if Convert's system created the goal, false if a user did.
        triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists only
            when asked for with `include`.
        selected_default: True if the goal is preselected whenever a new experience is created.
    """

    name: str
    settings: ScrollPercentageGoalSettings
    id: int = UNSET
    key: str | Unset = UNSET
    description: str | Unset = UNSET
    is_system: bool | Unset = UNSET
    stats: GoalStats | Unset = UNSET
    triggering_rule: RuleObject | None | Unset = UNSET
    selected_default: bool | Unset = UNSET
    status: GoalStatuses | str | Unset = UNSET
    type: str = "scroll_percentage"
    _codecs = {
        "settings": _ref("ScrollPercentageGoalSettings"),
        "stats": _ref("GoalStats"),
        "triggering_rule": _ref("RuleObject"),
        "status": _ref("GoalStatuses"),
    }
