from __future__ import annotations

from enum import StrEnum


class GoalsListColumnNames(StrEnum):
    """Columns that the table of goals in Convert's app can show."""

    NAME_ = "name"
    ID = "id"
    TYPE = "type"
    TIMES_USED = "times_used"
    GOAL_TRACKING_STATUS = "goal_tracking_status"
    STATUS = "status"
    KEY = "key"
