from __future__ import annotations

from enum import IntEnum


class Percentiles(IntEnum):
    """A percentile."""

    VALUE_1 = 1
    VALUE_5 = 5
    VALUE_10 = 10
    VALUE_25 = 25
    VALUE_50 = 50
    VALUE_75 = 75
    VALUE_90 = 90
    VALUE_95 = 95
    VALUE_99 = 99
