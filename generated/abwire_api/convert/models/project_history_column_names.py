from __future__ import annotations

from enum import StrEnum


class ProjectHistoryColumnNames(StrEnum):
    """Columns that the table of changes in a project in Convert's app can show."""

    TIMESTAMP = "timestamp"
    OBJECT_ID = "object_id"
    EVENT = "event"
    OBJECT = "object"
    METHOD = "method"
    MORE_INFO = "more_info"
