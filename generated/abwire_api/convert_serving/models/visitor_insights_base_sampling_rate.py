from __future__ import annotations

from enum import IntEnum


class VisitorInsightsBaseSamplingRate(IntEnum):
    """Sampling rate in percent; 5 unless sent."""

    VALUE_5 = 5
    VALUE_10 = 10
    VALUE_20 = 20
    VALUE_30 = 30
    VALUE_40 = 40
    VALUE_50 = 50
