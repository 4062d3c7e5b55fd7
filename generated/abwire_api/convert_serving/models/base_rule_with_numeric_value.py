from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithNumericValue(Model):
    """Rule that compares with a number.

    Attributes:
        rule_type: What the rule tests.
        value: Number to compare with.
    """

    rule_type: str
    value: float | Unset = UNSET
