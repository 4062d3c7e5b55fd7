from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hour_of_day_match_rule_matching import HourOfDayMatchRuleMatching
    from .hour_of_day_match_rules_types import HourOfDayMatchRulesTypes


class HourOfDayMatchRule(Model):
    """Compares the hour of the day with a number.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Hour of the day, 0 to 24.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: HourOfDayMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: HourOfDayMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("HourOfDayMatchRulesTypes"), "matching": _ref("HourOfDayMatchRuleMatching")}
