from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithGoalTriggeredValue(Model):
    """Rule about a goal.

    Attributes:
        rule_type: What the rule tests.
        value: Id of the goal.
    """

    rule_type: str
    value: float | Unset = UNSET
