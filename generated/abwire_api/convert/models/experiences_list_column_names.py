from __future__ import annotations

from enum import StrEnum


class ExperiencesListColumnNames(StrEnum):
    """Columns of the list of experiences."""

    NAME_ = "name"
    ID = "id"
    IMPROVEMENT = "improvement"
    CONVERSIONS = "conversions"
    PRIMARY_GOAL = "primary_goal"
    START_TIME = "start_time"
    END_TIME = "end_time"
    STATUS = "status"
    KEY = "key"
    ENVIRONMENT = "environment"
    RUNNING_DAYS = "running_days"
    TRAFFIC_ALLOCATION = "traffic_allocation"
    REVENUE_PER_VISITOR = "revenue_per_visitor"
