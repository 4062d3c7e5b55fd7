from __future__ import annotations

from enum import IntEnum


class VisitorInsightsDataHeatmapVisitsLimit(IntEnum):
    """Number of visits that a heatmap is made of."""

    VALUE_2500 = 2500
    VALUE_5000 = 5000
    VALUE_10000 = 10000
    VALUE_15000 = 15000
