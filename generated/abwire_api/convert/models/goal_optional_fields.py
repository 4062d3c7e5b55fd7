from __future__ import annotations

from enum import StrEnum


class GoalOptionalFields(StrEnum):
    """Fields of a goal that are returned only on request."""

    TRIGGERING_RULE = "triggering_rule"
    STATS = "stats"
