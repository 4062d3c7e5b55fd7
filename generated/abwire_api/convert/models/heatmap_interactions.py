from __future__ import annotations

from enum import StrEnum


class HeatmapInteractions(StrEnum):
    """Kind of visitor activity that a heatmap overlay draws."""

    CLICK = "click"
    SCROLL = "scroll"
    MOVE = "move"
