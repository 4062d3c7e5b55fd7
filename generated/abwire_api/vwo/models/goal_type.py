from __future__ import annotations

from enum import StrEnum


class GoalType(StrEnum):
    """Whether a goal counts conversions or adds up revenue"""

    CUSTOM_GOAL = "CUSTOM_GOAL"
    REVENUE_TRACKING = "REVENUE_TRACKING"
