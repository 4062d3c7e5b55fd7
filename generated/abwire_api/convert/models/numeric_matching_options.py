from __future__ import annotations

from enum import StrEnum


class NumericMatchingOptions(StrEnum):
    """How a number is compared; "greater" is `lessEqual` with `negated`."""

    EQUALS_NUMBER = "equalsNumber"
    LESS = "less"
    LESS_EQUAL = "lessEqual"
