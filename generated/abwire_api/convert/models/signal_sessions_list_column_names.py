from __future__ import annotations

from enum import StrEnum


class SignalSessionsListColumnNames(StrEnum):
    """Columns that the table of signal sessions in Convert's app can show."""

    ID = "id"
    DURATION = "duration"
    VISITED_PAGES = "visited_pages"
    LOCATION = "location"
    DATE = "date"
    WATCHED = "watched"
