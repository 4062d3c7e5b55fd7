from __future__ import annotations

from enum import StrEnum


class BulkExperienceStatuses(StrEnum):
    """Statuses that a bulk call can set."""

    ACTIVE = "active"
    PAUSED = "paused"
    ARCHIVED = "archived"
