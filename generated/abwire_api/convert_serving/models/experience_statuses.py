from __future__ import annotations

from enum import StrEnum


class ExperienceStatuses(StrEnum):
    """State of an experience."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    SCHEDULED = "scheduled"
