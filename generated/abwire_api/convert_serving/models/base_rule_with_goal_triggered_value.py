from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithGoalTriggeredValue(Model):
    """Rule about a goal.

    Attributes:
        rule_type: What the rule tests.
        value: Id of the goal.
    """

    rule_type: str
    value: float | Unset = UNSET
