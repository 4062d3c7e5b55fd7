from __future__ import annotations

from enum import StrEnum


class ExperienceStatuses(StrEnum):
    """States that an experience can be in."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    SCHEDULED = "scheduled"
    ARCHIVED = "archived"
    DELETED = "deleted"
