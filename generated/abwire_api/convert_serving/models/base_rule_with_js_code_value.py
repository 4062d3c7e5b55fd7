from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithJsCodeValue(Model):
    """Rule that runs JavaScript.

    Attributes:
        rule_type: What the rule tests.
        value: JavaScript code that decides the rule.
    """

    rule_type: str
    value: str | Unset = UNSET
