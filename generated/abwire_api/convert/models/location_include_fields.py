from __future__ import annotations

from enum import StrEnum


class LocationIncludeFields(StrEnum):
    """Fields of a location that are returned only on request."""

    RULES = "rules"
    TRIGGER = "trigger"
    STATS_EXPERIENCES_USAGE = "stats.experiences_usage"
