from __future__ import annotations

from enum import StrEnum


class TextMatchingOptions(StrEnum):
    """Comparison of strings."""

    MATCHES = "matches"
    REGEX_MATCHES = "regexMatches"
    CONTAINS = "contains"
    ENDS_WITH = "endsWith"
    STARTS_WITH = "startsWith"
