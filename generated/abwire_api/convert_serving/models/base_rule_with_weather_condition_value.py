from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithWeatherConditionValue(Model):
    """Rule about the weather where the visitor is.

    Attributes:
        rule_type: What the rule tests.
        value: Weather condition; `WeatherConditions` lists the known ones.
    """

    rule_type: str
    value: str | Unset = UNSET
