from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_bool_key_value_match_rule_matching import GenericBoolKeyValueMatchRuleMatching
    from .generic_bool_key_value_match_rules_types import GenericBoolKeyValueMatchRulesTypes


class GenericBoolKeyValueMatchRule(Model):
    """Compares a custom attribute, named by `key`, with true or false.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Outcome to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
        key: Name of the attribute to compare.
    """

    rule_type: GenericBoolKeyValueMatchRulesTypes | str
    value: bool | Unset = UNSET
    matching: GenericBoolKeyValueMatchRuleMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {
        "rule_type": _ref("GenericBoolKeyValueMatchRulesTypes"),
        "matching": _ref("GenericBoolKeyValueMatchRuleMatching"),
    }
