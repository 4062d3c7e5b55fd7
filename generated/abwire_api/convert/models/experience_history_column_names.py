from __future__ import annotations

from enum import StrEnum


class ExperienceHistoryColumnNames(StrEnum):
    """Columns of an experience's change history."""

    TIMESTAMP = "timestamp"
    EVENT = "event"
    OBJECT = "object"
    OBJECT_ID = "object_id"
    METHOD = "method"
    MORE_INFO = "more_info"
