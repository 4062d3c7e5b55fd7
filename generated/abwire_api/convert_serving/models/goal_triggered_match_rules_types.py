from __future__ import annotations

from enum import StrEnum


class GoalTriggeredMatchRulesTypes(StrEnum):
    """Whether the visitor triggered a goal."""

    GOAL_TRIGGERED = "goal_triggered"
