from __future__ import annotations

from enum import StrEnum


class WeatherConditionMatchRulesTypes(StrEnum):
    """Weather where the visitor is."""

    WEATHER_CONDITION = "weather_condition"
