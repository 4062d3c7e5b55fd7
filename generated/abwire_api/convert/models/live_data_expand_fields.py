from __future__ import annotations

from enum import StrEnum


class LiveDataExpandFields(StrEnum):
    """References of a live data event that can be returned as full objects."""

    CUSTOM_SEGMENTS = "custom_segments"
    EXPERIENCES = "experiences"
    EXPERIENCES_VARIATION = "experiences.variation"
    CONVERSION_GOALS = "conversion.goals"
    PROJECT = "project"
