from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithBooleanValue(Model):
    """Rule that compares with true or false.

    Attributes:
        rule_type: What the rule tests.
        value: Value to compare with.
    """

    rule_type: str
    value: bool | Unset = UNSET
