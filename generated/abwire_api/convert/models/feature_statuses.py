from __future__ import annotations

from enum import StrEnum


class FeatureStatuses(StrEnum):
    """Whether a feature is in use or put away in the archive."""

    ACTIVE = "active"
    ARCHIVED = "archived"
