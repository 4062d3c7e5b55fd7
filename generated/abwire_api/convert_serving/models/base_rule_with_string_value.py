from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithStringValue(Model):
    """Rule that compares with a string.

    Attributes:
        rule_type: What the rule tests.
        value: String to compare with.
    """

    rule_type: str
    value: str | Unset = UNSET
