from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_numeric_match_rule_matching import GenericNumericMatchRuleMatching
    from .numeric_match_rules_types import NumericMatchRulesTypes


class GenericNumericMatchRule(Model):
    """Compares a number, such as the count of visits, with a value.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Number to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: NumericMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: GenericNumericMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("NumericMatchRulesTypes"), "matching": _ref("GenericNumericMatchRuleMatching")}
