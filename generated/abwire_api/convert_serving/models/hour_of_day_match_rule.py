from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hour_of_day_match_rules_types import HourOfDayMatchRulesTypes
    from .numeric_matching import NumericMatching


class HourOfDayMatchRule(Model):
    """Compares the hour of the day.

    Attributes:
        rule_type: What the rule tests.
        value: Hour of the day, 0 to 24.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: HourOfDayMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("HourOfDayMatchRulesTypes"), "matching": _ref("NumericMatching")}
