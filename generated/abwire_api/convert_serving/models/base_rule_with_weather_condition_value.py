from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseRuleWithWeatherConditionValue(Model):
    """Rule about the weather where the visitor is.

    Attributes:
        rule_type: What the rule tests.
        value: Weather condition; `WeatherConditions` lists the known ones.
    """

    rule_type: str
    value: str | Unset = UNSET
