from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .clicks_link_goal_settings import ClicksLinkGoalSettings
    from .goal_stats import GoalStats
    from .goal_statuses import GoalStatuses
    from .rule_object import RuleObject


class ClicksLinkGoal(Model):
    """A goal that counts clicks on a link.

    Attributes:
        name: At most 100 characters.
        key: Identifier unique within the project. (at most 32 characters)
        description: At most 500 characters.
        is_system: True if Convert's system created the goal, false if a user did.
        triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists only
            when asked for with `include`.
        selected_default: True if the goal is preselected whenever a new experience is created.
    """

    id: int = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    description: str | Unset = UNSET
    is_system: bool | Unset = UNSET
    stats: GoalStats | Unset = UNSET
    triggering_rule: RuleObject | None | Unset = UNSET
    selected_default: bool | Unset = UNSET
    status: GoalStatuses | str | Unset = UNSET
    type: str | Unset = UNSET
    settings: ClicksLinkGoalSettings | Unset = UNSET
    _codecs = {
        "stats": _ref("GoalStats"),
        "triggering_rule": _ref("RuleObject"),
        "status": _ref("GoalStatuses"),
        "settings": _ref("ClicksLinkGoalSettings"),
    }
