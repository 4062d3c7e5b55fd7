from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithStringValue(Model):
    """Rule that compares with a text.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Text to compare with.
    """

    rule_type: str
    value: str | Unset = UNSET
