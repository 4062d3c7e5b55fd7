from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .js_condition_match_rules_types import JsConditionMatchRulesTypes


class JsConditionMatchRule(Model):
    """Holds if a piece of JavaScript returns true.

    Attributes:
        rule_type: What the rule tests.
        value: JavaScript code that decides the rule.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: JsConditionMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("JsConditionMatchRulesTypes"), "matching": _ref("ChoiceMatching")}
