from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .day_of_week_match_rules_types import DayOfWeekMatchRulesTypes
    from .numeric_matching import NumericMatching


class DayOfWeekMatchRule(Model):
    """Compares the day of the week.

    Attributes:
        rule_type: What the rule tests.
        value: Number of the day, 1 to 7.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: DayOfWeekMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("DayOfWeekMatchRulesTypes"), "matching": _ref("NumericMatching")}
