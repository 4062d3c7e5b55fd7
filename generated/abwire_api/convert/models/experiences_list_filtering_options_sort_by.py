from __future__ import annotations

from enum import StrEnum


class ExperiencesListFilteringOptionsSortBy(StrEnum):
    """Field to sort by; `id` unless sent."""

    ID = "id"
    CONVERSIONS = "conversions"
    IMPROVEMENT = "improvement"
    NAME_ = "name"
    START_TIME = "start_time"
    END_TIME = "end_time"
    STATUS = "status"
    PRIMARY_GOAL = "primary_goal"
    KEY = "key"
    ENVIRONMENT = "environment"
