from __future__ import annotations

from enum import StrEnum


class AccountHistoryFilteringOptionsSortBy(StrEnum):
    """Field to sort by; `timestamp` unless sent."""

    TIMESTAMP = "timestamp"
    PROJECT_ID = "project_id"
    EVENT = "event"
    OBJECT = "object"
