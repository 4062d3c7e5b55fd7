from __future__ import annotations

from enum import StrEnum


class GoalsListFilteringOptionsSortBy(StrEnum):
    """Field that orders the list; `id` unless sent."""

    ID = "id"
    GOAL_TRACKING_STATUS = "goal_tracking_status"
    NAME_ = "name"
    TIMES_USED = "times_used"
    TYPE = "type"
    KEY = "key"
    STATUS = "status"
