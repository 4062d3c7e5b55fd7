from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

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
    _codecs = {"value": _ref("BrowserNameMatchRuleValue"), "matching": _ref("ChoiceMatching")}
