from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_types import GoalTypes
    from .rule_object import RuleObject
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings


class ScrollPercentageGoal(Model):
    """Reached by scrolling far enough

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        type: Kind of goal
        rules: Rules that must hold, null where there are none
        settings: How far
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type: GoalTypes | str | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    settings: ScrollPercentageGoalSettings | Unset = UNSET
    _codecs = {"type": _ref("GoalTypes"), "rules": _ref("RuleObject"), "settings": _ref("ScrollPercentageGoalSettings")}
