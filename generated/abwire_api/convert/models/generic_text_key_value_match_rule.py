from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_text_key_value_match_rule_matching import GenericTextKeyValueMatchRuleMatching
    from .generic_text_key_value_match_rules_types import GenericTextKeyValueMatchRulesTypes


class GenericTextKeyValueMatchRule(Model):
    """Compares a custom attribute, named by `key`, with a text.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Text to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
        key: Name of the attribute to compare.
    """

    rule_type: GenericTextKeyValueMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: GenericTextKeyValueMatchRuleMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {
        "rule_type": _ref("GenericTextKeyValueMatchRulesTypes"),
        "matching": _ref("GenericTextKeyValueMatchRuleMatching"),
    }
