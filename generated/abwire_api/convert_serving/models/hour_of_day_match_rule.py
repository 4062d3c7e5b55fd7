from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_matching import NumericMatching


class HourOfDayMatchRule(Model):
    """Compares the hour of the day

    Attributes:
        rule_type: What the rule looks at
        value: Hour of the day, 0 to 24
        matching: How the two sides are compared
    """

    rule_type: str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"matching": _ref("NumericMatching")}
