from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_types import GoalTypes
    from .rule_object import RuleObject


class ConfigGoalBase(Model):
    """Fields that goals of every kind have.

    Attributes:
        id: Id, as a string.
        name: Display name.
        key: Key that code refers to it by.
        type: Kind of goal.
        rules: Rules that must hold; null if there are none.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    type: GoalTypes | str | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    _codecs = {"type": _ref("GoalTypes"), "rules": _ref("RuleObject")}
