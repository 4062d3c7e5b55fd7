from __future__ import annotations

from enum import StrEnum


class ExperienceHistoryObjects(StrEnum):
    """Kinds of objects whose changes an experience's history records."""

    REPORT = "report"
    VARIATION = "variation"
    CHANGE = "change"
