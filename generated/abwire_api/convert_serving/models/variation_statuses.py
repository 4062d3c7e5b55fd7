from __future__ import annotations

from enum import StrEnum


class VariationStatuses(StrEnum):
    """State of a variation."""

    STOPPED = "stopped"
    RUNNING = "running"
