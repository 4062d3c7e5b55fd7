from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .browser_name_match_rule_value import BrowserNameMatchRuleValue
    from .browser_name_match_rules_types import BrowserNameMatchRulesTypes
    from .choice_matching import ChoiceMatching


class BrowserNameMatchRule(Model):
    """Compares the visitor's browser.

    Attributes:
        rule_type: What the rule tests.
        value: Name of the browser.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: BrowserNameMatchRulesTypes | str
    value: BrowserNameMatchRuleValue | str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("BrowserNameMatchRulesTypes"),
        "value": _ref("BrowserNameMatchRuleValue"),
        "matching": _ref("ChoiceMatching"),
    }
