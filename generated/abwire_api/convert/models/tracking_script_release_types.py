from __future__ import annotations

from enum import StrEnum


class TrackingScriptReleaseTypes(StrEnum):
    """How a project takes up new versions of the tracking script: by hand, always the latest, or at a set time."""

    MANUAL = "manual"
    LATEST = "latest"
    SCHEDULED = "scheduled"
