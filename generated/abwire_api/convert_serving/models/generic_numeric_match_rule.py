from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_matching import NumericMatching


class GenericNumericMatchRule(Model):
    """Compares a number

    Attributes:
        rule_type: What the rule looks at
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"matching": _ref("NumericMatching")}
