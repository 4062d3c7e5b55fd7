from __future__ import annotations

from enum import StrEnum


class ExperienceCreateUpdateStatuses(StrEnum):
    """States that a caller can put an experience into."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    SCHEDULED = "scheduled"
    ARCHIVED = "archived"
