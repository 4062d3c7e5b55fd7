from __future__ import annotations

from enum import StrEnum


class AudienceStatuses(StrEnum):
    """Whether an audience is active or archived."""

    ACTIVE = "active"
    ARCHIVED = "archived"
