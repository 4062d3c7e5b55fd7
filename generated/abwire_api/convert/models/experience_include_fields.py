from __future__ import annotations

from enum import StrEnum


class ExperienceIncludeFields(StrEnum):
    """Fields of an experience that are sent only on request; `variations.changes` sends the changes as objects too."""

    ALERTS = "alerts"
    GOALS = "goals"
    STATS = "stats"
    VARIATIONS = "variations"
    VARIATIONS_CHANGES = "variations.changes"
    MIN_RUNNING_TIMESTAMP = "min_running_timestamp"
    MAX_RUNNING_TIMESTAMP = "max_running_timestamp"
    AUDIENCES = "audiences"
    LOCATIONS = "locations"
    COLLABORATORS = "collaborators"
