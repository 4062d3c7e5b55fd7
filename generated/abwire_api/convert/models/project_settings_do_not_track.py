from __future__ import annotations

from enum import StrEnum


class ProjectSettingsDoNotTrack(StrEnum):
    """Where a visitor's Do Not Track setting is honoured; `OFF` honours it nowhere."""

    OFF = "OFF"
    EU_ONLY = "EU ONLY"
    EEA_ONLY = "EEA ONLY"
    WORLDWIDE = "Worldwide"
