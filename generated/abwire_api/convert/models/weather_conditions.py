from __future__ import annotations

from enum import StrEnum


class WeatherConditions(StrEnum):
    """Weather conditions that a rule can test for."""

    BLIZZARD = "Blizzard"
    BLOWING_SNOW = "Blowing snow"
    CLOUDY = "Cloudy"
    FOG = "Fog"
    FREEZING_DRIZZLE = "Freezing drizzle"
    FREEZING_FOG = "Freezing fog"
    HEAVY_FREEZING_DRIZZLE = "Heavy freezing drizzle"
    HEAVY_RAIN = "Heavy rain"
    HEAVY_RAIN_AT_TIMES = "Heavy rain at times"
    LIGHT_DRIZZLE = "Light drizzle"
    LIGHT_FREEZING_RAIN = "Light freezing rain"
    LIGHT_RAIN = "Light rain"
    MIST = "Mist"
    MODERATE_RAIN = "Moderate rain"
    MODERATE_RAIN_AT_TIMES = "Moderate rain at times"
    OVERCAST = "Overcast"
    PARTLY_CLOUDY = "Partly cloudy"
    PATCHY_FREEZING_DRIZZLE_POSSIBLE = "Patchy freezing drizzle possible"
    PATCHY_LIGHT_DRIZZLE = "Patchy light drizzle"
    PATCHY_LIGHT_RAIN = "Patchy light rain"
    PATCHY_RAIN_POSSIBLE = "Patchy rain possible"
    PATCHY_SLEET_POSSIBLE = "Patchy sleet possible"
    PATCHY_SNOW_POSSIBLE = "Patchy snow possible"
    SUNNY = "Sunny"
    THUNDERY_OUTBREAKS_POSSIBLE = "Thundery outbreaks possible"
