from __future__ import annotations

from enum import StrEnum


class ProjectExpandFields(StrEnum):
    """References of a project that can be returned as full objects."""

    DEFAULT_GOALS = "default_goals"
    DEFAULT_AUDIENCES = "default_audiences"
    DEFAULT_LOCATIONS = "default_locations"
