from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .numeric_matching import NumericMatching


class DayOfWeekMatchRule(Model):
    """Compares the day of the week

    Attributes:
        rule_type: What the rule looks at
        value: Day of the week, 1 to 7
        matching: How the two sides are compared
    """

    rule_type: str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"matching": _ref("NumericMatching")}
