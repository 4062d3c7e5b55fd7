from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object import RuleObject
    from .scroll_percentage_goal_settings import ScrollPercentageGoalSettings


class ScrollPercentageGoal(Model):
    """Goal that is reached by scrolling far enough.

    Attributes:
        id: Id, as a string.
        name: Display name.
        key: Key that code refers to it by.
        type: Kind of goal.
        rules: Rules that must hold; null if there are none.
        settings: How far visitors have to scroll.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    type: str | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    settings: ScrollPercentageGoalSettings | Unset = UNSET
    _codecs = {"rules": _ref("RuleObject"), "settings": _ref("ScrollPercentageGoalSettings")}
