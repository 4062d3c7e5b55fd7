from __future__ import annotations

from enum import StrEnum


class CookieMatchingOptions(StrEnum):
    """Comparison of cookies."""

    MATCHES = "matches"
    REGEX_MATCHES = "regexMatches"
    CONTAINS = "contains"
    ENDS_WITH = "endsWith"
    STARTS_WITH = "startsWith"
    EXISTS = "exists"
    DOES_NOT_EXIST = "doesNotExist"
