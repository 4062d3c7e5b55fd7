from __future__ import annotations

from enum import StrEnum


class ProjectStatuses(StrEnum):
    """Whether a project is in use, not in use, or suspended."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    SUSPENDED = "suspended"
