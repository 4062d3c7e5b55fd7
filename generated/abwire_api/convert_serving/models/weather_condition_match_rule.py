from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .text_matching import TextMatching
    from .weather_condition_match_rules_types import WeatherConditionMatchRulesTypes


class WeatherConditionMatchRule(Model):
    """Compares the weather where the visitor is.

    Attributes:
        rule_type: What the rule tests.
        value: Weather condition; `WeatherConditions` lists the known ones.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: WeatherConditionMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: TextMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("WeatherConditionMatchRulesTypes"), "matching": _ref("TextMatching")}
