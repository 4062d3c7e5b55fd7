from __future__ import annotations

from enum import StrEnum


class GetExperienceHistoryRequestDataSortBy(StrEnum):
    """Field to sort by; `timestamp` unless sent."""

    TIMESTAMP = "timestamp"
    EVENT = "event"
    OBJECT = "object"
