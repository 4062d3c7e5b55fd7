from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_text_match_rule_matching import GenericTextMatchRuleMatching
    from .text_match_rules_types import TextMatchRulesTypes


class GenericTextMatchRule(Model):
    """Compares a text, such as the page's URL or the traffic source, with a value.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Text to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: TextMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: GenericTextMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("TextMatchRulesTypes"), "matching": _ref("GenericTextMatchRuleMatching")}
