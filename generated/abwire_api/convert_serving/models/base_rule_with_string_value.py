from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithStringValue(Model):
    """Rule that compares with a string.

    Attributes:
        rule_type: What the rule tests.
        value: String to compare with.
    """

    rule_type: str
    value: str | Unset = UNSET
