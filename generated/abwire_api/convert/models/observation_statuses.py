from __future__ import annotations

from enum import StrEnum


class ObservationStatuses(StrEnum):
    """Whether an observation is in use or put away in the archive."""

    ACTIVE = "active"
    ARCHIVED = "archived"
