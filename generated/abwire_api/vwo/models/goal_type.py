from __future__ import annotations

from enum import StrEnum


class GoalType(StrEnum):
    """Whether a goal counts conversions, adds up revenue, or belongs to pages of a website"""

    CUSTOM_GOAL = "CUSTOM_GOAL"
    REVENUE_TRACKING = "REVENUE_TRACKING"
    ON_PAGE = "ON_PAGE"
