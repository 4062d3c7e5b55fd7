from __future__ import annotations

from enum import StrEnum


class NumericOutlierTypes(StrEnum):
    """How outliers are found: not at all, by fixed bounds, or by percentiles."""

    NONE = "none"
    MIN_MAX = "min_max"
    PERCENTILE = "percentile"
