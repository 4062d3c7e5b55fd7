from __future__ import annotations

from enum import StrEnum


class ProjectHistoryRequestDataSortBy(StrEnum):
    """Field that orders the list; `timestamp` unless sent."""

    TIMESTAMP = "timestamp"
    PROJECT_ID = "project_id"
    EVENT = "event"
    OBJECT = "object"
