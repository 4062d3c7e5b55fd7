from __future__ import annotations

from enum import StrEnum


class AccountLiveDataColumnNames(StrEnum):
    """Columns of the account's live data."""

    TIME = "time"
    PROJECT_ID = "project_id"
    EVENT = "event"
    EXPERIENCE = "experience"
    VARIATION = "variation"
    MORE_INFO = "more_info"
