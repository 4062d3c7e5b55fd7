from __future__ import annotations

from enum import StrEnum


class NumericOutlierTypes(StrEnum):
    """How outliers are detected: not at all, outside fixed bounds, or outside percentiles."""

    NONE = "none"
    MIN_MAX = "min_max"
    PERCENTILE = "percentile"
