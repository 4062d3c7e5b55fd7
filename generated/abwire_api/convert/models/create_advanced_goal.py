from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_stats import GoalStats
    from .goal_statuses import GoalStatuses
    from .rule_object import RuleObject


class CreateAdvancedGoal(Model):
    """A new goal defined by its triggering rule alone, which is therefore required.

    Attributes:
        name: At most 100 characters.
        triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists only
            when asked for with `include`.
        key: Identifier unique within the project. (at most 32 characters)
        description: At most 500 characters.
        is_system: True if Convert's system created the goal, false if a user did.
        selected_default: True if the goal is preselected whenever a new experience is created.
    """

    name: str
    triggering_rule: RuleObject | None
    id: int = UNSET
    key: str | Unset = UNSET
    description: str | Unset = UNSET
    is_system: bool | Unset = UNSET
    stats: GoalStats | Unset = UNSET
    selected_default: bool | Unset = UNSET
    status: GoalStatuses | str | Unset = UNSET
    type: str = "advanced"
    _codecs = {"triggering_rule": _ref("RuleObject"), "stats": _ref("GoalStats"), "status": _ref("GoalStatuses")}
