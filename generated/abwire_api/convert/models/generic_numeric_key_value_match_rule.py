from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_numeric_key_value_match_rule_matching import GenericNumericKeyValueMatchRuleMatching
    from .generic_numeric_key_value_match_rules_types import GenericNumericKeyValueMatchRulesTypes


class GenericNumericKeyValueMatchRule(Model):
    """Compares a custom attribute, named by `key`, with a number.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Number to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
        key: Name of the attribute to compare.
    """

    rule_type: GenericNumericKeyValueMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: GenericNumericKeyValueMatchRuleMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {
        "rule_type": _ref("GenericNumericKeyValueMatchRulesTypes"),
        "matching": _ref("GenericNumericKeyValueMatchRuleMatching"),
    }
