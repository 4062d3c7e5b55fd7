from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_matching import NumericMatching


class GenericNumericKeyValueMatchRule(Model):
    """Compares a number that the caller gives under a key

    Attributes:
        rule_type: What the rule looks at
        key: Key that the caller gives the number under
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    key: str | Unset = UNSET
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"matching": _ref("NumericMatching")}
