from __future__ import annotations

from enum import StrEnum


class LocationStatuses(StrEnum):
    """Whether a location is in use or put away in the archive."""

    ACTIVE = "active"
    ARCHIVED = "archived"
