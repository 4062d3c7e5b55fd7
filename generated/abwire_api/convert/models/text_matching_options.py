from __future__ import annotations

from enum import StrEnum


class TextMatchingOptions(StrEnum):
    """How a text is compared: as a whole, by regular expression, or by a part of it."""

    MATCHES = "matches"
    REGEX_MATCHES = "regexMatches"
    CONTAINS = "contains"
    ENDS_WITH = "endsWith"
    STARTS_WITH = "startsWith"
