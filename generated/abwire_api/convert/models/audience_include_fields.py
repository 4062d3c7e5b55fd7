from __future__ import annotations

from enum import StrEnum


class AudienceIncludeFields(StrEnum):
    """Fields of an audience that are sent only on request."""

    RULES = "rules"
    STATS_EXPERIENCES_USAGE = "stats.experiences_usage"
