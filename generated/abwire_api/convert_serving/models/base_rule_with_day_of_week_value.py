from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithDayOfWeekValue(Model):
    """Rule about the day of the week.

    Attributes:
        rule_type: What the rule tests.
        value: Number of the day, 1 to 7.
    """

    rule_type: str
    value: float | Unset = UNSET
