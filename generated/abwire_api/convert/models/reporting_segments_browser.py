from __future__ import annotations

from enum import StrEnum


class ReportingSegmentsBrowser(StrEnum):
    """Browser of a visitor."""

    INTERNET_EXPLORER = "internet_explorer"
    CHROME = "chrome"
    FIREFOX = "firefox"
    SAFARI = "safari"
    EDGE = "edge"
    OTHER = "other"
