from __future__ import annotations

from enum import StrEnum


class HeatmapDevices(StrEnum):
    """Kind of device that a heatmap is about; `desktop` unless sent."""

    DESKTOP = "desktop"
    TABLET = "tablet"
    MOBILE = "mobile"
