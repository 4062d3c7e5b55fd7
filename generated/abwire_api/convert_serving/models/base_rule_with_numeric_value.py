from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithNumericValue(Model):
    """Rule that compares with a number.

    Attributes:
        rule_type: What the rule tests.
        value: Number to compare with.
    """

    rule_type: str
    value: float | Unset = UNSET
