from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .minute_of_hour_match_rule_matching import MinuteOfHourMatchRuleMatching
    from .minute_of_hour_match_rules_types import MinuteOfHourMatchRulesTypes


class MinuteOfHourMatchRule(Model):
    """Compares the minute of the hour with a number.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Minute of the hour, 1 to 60.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: MinuteOfHourMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: MinuteOfHourMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("MinuteOfHourMatchRulesTypes"), "matching": _ref("MinuteOfHourMatchRuleMatching")}
