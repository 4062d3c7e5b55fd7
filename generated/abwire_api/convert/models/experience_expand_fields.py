from __future__ import annotations

from enum import StrEnum


class ExperienceExpandFields(StrEnum):
    """Fields of an experience that a request can expand into objects."""

    PROJECT = "project"
    AUDIENCES = "audiences"
    GOALS = "goals"
    LOCATIONS = "locations"
    VARIATIONS = "variations"
    VARIATIONS_CHANGES = "variations.changes"
    TAGS = "tags"
