from __future__ import annotations

from enum import StrEnum


class TrackingEventType(StrEnum):
    """`bucketing`: the visitor was given a variation. `conversion`: the visitor reached a goal."""

    BUCKETING = "bucketing"
    CONVERSION = "conversion"
