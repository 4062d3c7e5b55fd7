from __future__ import annotations

from enum import StrEnum


class GoalsListPersistentOptionsTracking(StrEnum):
    """Return only goals that are tracked, or only those that are not."""

    TRACKED = "tracked"
    NOT_TRACKED = "not_tracked"
