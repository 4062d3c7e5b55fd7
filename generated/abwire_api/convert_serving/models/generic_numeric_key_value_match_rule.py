from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_numeric_key_value_match_rules_types import GenericNumericKeyValueMatchRulesTypes
    from .numeric_matching import NumericMatching


class GenericNumericKeyValueMatchRule(Model):
    """Compares a number attribute that the application supplies under a key.

    Attributes:
        rule_type: What the rule tests.
        value: Number to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
        key: Name of the attribute to compare.
    """

    rule_type: GenericNumericKeyValueMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {"rule_type": _ref("GenericNumericKeyValueMatchRulesTypes"), "matching": _ref("NumericMatching")}
