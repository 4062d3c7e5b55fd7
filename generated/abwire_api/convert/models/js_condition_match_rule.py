from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .js_condition_match_rule_matching import JsConditionMatchRuleMatching
    from .js_condition_match_rules_types import JsConditionMatchRulesTypes


class JsConditionMatchRule(Model):
    """Tests the outcome of JavaScript code.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: JavaScript code that decides the rule.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: JsConditionMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: JsConditionMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("JsConditionMatchRulesTypes"), "matching": _ref("JsConditionMatchRuleMatching")}
