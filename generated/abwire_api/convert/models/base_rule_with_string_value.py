from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithStringValue(Model):
    """Rule that compares with a text.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Text to compare with.
    """

    rule_type: str
    value: str | Unset = UNSET
