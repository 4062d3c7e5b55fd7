from __future__ import annotations

from enum import StrEnum


class ProjectLiveDataColumnNames(StrEnum):
    """Columns that the live data table of a project in Convert's app can show."""

    TIME = "time"
    EVENT = "event"
    EXPERIENCE = "experience"
    VARIATION = "variation"
    MORE_INFO = "more_info"
