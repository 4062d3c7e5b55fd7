from __future__ import annotations

from enum import StrEnum


class DayOfWeekMatchRulesTypes(StrEnum):
    """Day of the week, in the visitor's local time or in the project's time."""

    LOCAL_TIME_DAY_OF_WEEK = "local_time_day_of_week"
    PROJECT_TIME_DAY_OF_WEEK = "project_time_day_of_week"
