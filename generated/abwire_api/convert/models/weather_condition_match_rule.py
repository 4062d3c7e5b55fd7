from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .weather_condition_match_rule_matching import WeatherConditionMatchRuleMatching
    from .weather_condition_match_rules_types import WeatherConditionMatchRulesTypes


class WeatherConditionMatchRule(Model):
    """Tests the weather where the visitor is.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Weather condition; `WeatherConditions` lists the known ones.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: WeatherConditionMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: WeatherConditionMatchRuleMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("WeatherConditionMatchRulesTypes"),
        "matching": _ref("WeatherConditionMatchRuleMatching"),
    }
