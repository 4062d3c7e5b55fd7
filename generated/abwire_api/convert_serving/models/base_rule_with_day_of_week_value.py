from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithDayOfWeekValue(Model):
    """Rule about the day of the week.

    Attributes:
        rule_type: What the rule tests.
        value: Number of the day, 1 to 7.
    """

    rule_type: str
    value: float | Unset = UNSET
