from __future__ import annotations

from enum import StrEnum


class HourOfDayMatchRulesTypes(StrEnum):
    """Hour of the day, in the visitor's local time or in the project's time."""

    LOCAL_TIME_HOUR_OF_DAY = "local_time_hour_of_day"
    PROJECT_TIME_HOUR_OF_DAY = "project_time_hour_of_day"
