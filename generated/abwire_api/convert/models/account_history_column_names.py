from __future__ import annotations

from enum import StrEnum


class AccountHistoryColumnNames(StrEnum):
    """Columns of the account's change history."""

    TIMESTAMP = "timestamp"
    PROJECT_ID = "project_id"
    EVENT = "event"
    OBJECT = "object"
    METHOD = "method"
    MORE_INFO = "more_info"
