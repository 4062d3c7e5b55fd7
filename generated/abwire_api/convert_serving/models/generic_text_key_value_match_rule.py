from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_text_key_value_match_rules_types import GenericTextKeyValueMatchRulesTypes
    from .text_matching import TextMatching


class GenericTextKeyValueMatchRule(Model):
    """Compares a string attribute that the application supplies under a key.

    Attributes:
        rule_type: What the rule tests.
        value: String to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
        key: Name of the attribute to compare.
    """

    rule_type: GenericTextKeyValueMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: TextMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {"rule_type": _ref("GenericTextKeyValueMatchRulesTypes"), "matching": _ref("TextMatching")}
