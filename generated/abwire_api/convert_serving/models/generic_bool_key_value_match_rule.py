from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .generic_bool_key_value_match_rules_types import GenericBoolKeyValueMatchRulesTypes


class GenericBoolKeyValueMatchRule(Model):
    """Compares a boolean attribute that the application supplies under a key.

    Attributes:
        rule_type: What the rule tests.
        value: Value to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
        key: Name of the attribute to compare.
    """

    rule_type: GenericBoolKeyValueMatchRulesTypes | str
    value: bool | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {"rule_type": _ref("GenericBoolKeyValueMatchRulesTypes"), "matching": _ref("ChoiceMatching")}
