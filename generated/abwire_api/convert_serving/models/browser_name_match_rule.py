from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .browser_name_match_rule_value import BrowserNameMatchRuleValue
    from .choice_matching import ChoiceMatching


class BrowserNameMatchRule(Model):
    """Compares the visitor's browser

    Attributes:
        rule_type: What the rule looks at
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    value: BrowserNameMatchRuleValue | str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    __codecs__ = {"value": ref("BrowserNameMatchRuleValue"), "matching": ref("ChoiceMatching")}
