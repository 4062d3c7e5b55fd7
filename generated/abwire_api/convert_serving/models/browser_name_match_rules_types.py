from __future__ import annotations

from enum import StrEnum


class BrowserNameMatchRulesTypes(StrEnum):
    """Browser of the visitor."""

    BROWSER_NAME = "browser_name"
