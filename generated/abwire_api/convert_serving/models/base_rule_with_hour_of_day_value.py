from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithHourOfDayValue(Model):
    """Rule about the hour of the day.

    Attributes:
        rule_type: What the rule tests.
        value: Hour of the day, 0 to 24.
    """

    rule_type: str
    value: float | Unset = UNSET
