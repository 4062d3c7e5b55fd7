from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .day_of_week_match_rule_matching import DayOfWeekMatchRuleMatching
    from .day_of_week_match_rules_types import DayOfWeekMatchRulesTypes


class DayOfWeekMatchRule(Model):
    """Compares the day of the week with a number.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Number of the day, 1 to 7.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: DayOfWeekMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: DayOfWeekMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("DayOfWeekMatchRulesTypes"), "matching": _ref("DayOfWeekMatchRuleMatching")}
