from __future__ import annotations

from enum import StrEnum


class NumericMatchingOptions(StrEnum):
    """Comparison of numbers."""

    EQUALS_NUMBER = "equalsNumber"
    LESS = "less"
    LESS_EQUAL = "lessEqual"
