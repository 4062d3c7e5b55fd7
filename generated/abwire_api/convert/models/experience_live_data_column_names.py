from __future__ import annotations

from enum import StrEnum


class ExperienceLiveDataColumnNames(StrEnum):
    """Columns of an experience's live data."""

    TIME = "time"
    EVENT = "event"
    VARIATION = "variation"
    MORE_INFO = "more_info"
