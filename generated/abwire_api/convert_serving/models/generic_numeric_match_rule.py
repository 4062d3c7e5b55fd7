from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_match_rules_types import NumericMatchRulesTypes
    from .numeric_matching import NumericMatching


class GenericNumericMatchRule(Model):
    """Compares a number.

    Attributes:
        rule_type: What the rule tests.
        value: Number to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: NumericMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("NumericMatchRulesTypes"), "matching": _ref("NumericMatching")}
