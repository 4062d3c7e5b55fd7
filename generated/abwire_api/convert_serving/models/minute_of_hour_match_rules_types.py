from __future__ import annotations

from enum import StrEnum


class MinuteOfHourMatchRulesTypes(StrEnum):
    """Minute of the hour, in the visitor's local time or in the project's time."""

    LOCAL_TIME_MINUTE_OF_HOUR = "local_time_minute_of_hour"
    PROJECT_TIME_MINUTE_OF_HOUR = "project_time_minute_of_hour"
