from __future__ import annotations

from enum import StrEnum


class AccountExperiencesListColumnNames(StrEnum):
    """Columns of the account's list of experiences."""

    NAME_ = "name"
    ID = "id"
    PROJECT_ID = "project_id"
    IMPROVEMENT = "improvement"
    CONVERSIONS = "conversions"
    PRIMARY_GOAL = "primary_goal"
    START_TIME = "start_time"
    END_TIME = "end_time"
    STATUS = "status"
    KEY = "key"
    RUNNING_DAYS = "running_days"
    TRAFFIC_ALLOCATION = "traffic_allocation"
