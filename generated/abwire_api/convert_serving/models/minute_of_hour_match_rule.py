from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .minute_of_hour_match_rules_types import MinuteOfHourMatchRulesTypes
    from .numeric_matching import NumericMatching


class MinuteOfHourMatchRule(Model):
    """Compares the minute of the hour.

    Attributes:
        rule_type: What the rule tests.
        value: Minute of the hour, 1 to 60.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: MinuteOfHourMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: NumericMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("MinuteOfHourMatchRulesTypes"), "matching": _ref("NumericMatching")}
