from __future__ import annotations

from enum import StrEnum


class BrowserNameMatchRuleValue(StrEnum):
    """Name of the browser."""

    CHROME = "chrome"
    MICROSOFT_IE = "microsoft_ie"
    FIREFOX = "firefox"
    MICROSOFT_EDGE = "microsoft_edge"
    MOZILLA = "mozilla"
    OPERA = "opera"
    SAFARI = "safari"
