from __future__ import annotations

from enum import StrEnum


class NumericOutlierTypes(StrEnum):
    """How outliers are told"""

    NONE = "none"
    MIN_MAX = "min_max"
    PERCENTILE = "percentile"
