from __future__ import annotations

from enum import StrEnum


class ChangeHistoryObjects(StrEnum):
    """Kinds of objects whose changes a project's history records."""

    AUDIENCE = "audience"
    FEATURE = "feature"
    DOMAIN = "domain"
    GOAL = "goal"
    HYPOTHESIS = "hypothesis"
    EXPERIENCE = "experience"
    TAG = "tag"
    LOCATION = "location"
