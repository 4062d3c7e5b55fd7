from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithMinuteOfHourValue(Model):
    """Rule about the minute of the hour.

    Attributes:
        rule_type: What the rule tests.
        value: Minute of the hour, 1 to 60.
    """

    rule_type: str
    value: float | Unset = UNSET
