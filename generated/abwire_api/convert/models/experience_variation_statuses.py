from __future__ import annotations

from enum import StrEnum


class ExperienceVariationStatuses(StrEnum):
    """Whether a variation is running or stopped."""

    STOPPED = "stopped"
    RUNNING = "running"
