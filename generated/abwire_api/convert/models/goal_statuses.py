from __future__ import annotations

from enum import StrEnum


class GoalStatuses(StrEnum):
    """Whether a goal is in use or put away in the archive."""

    ACTIVE = "active"
    ARCHIVED = "archived"
