from __future__ import annotations

from enum import StrEnum


class BaseProjectSettingsGlobalPrivacyControl(StrEnum):
    """Where a visitor's Global Privacy Control signal is honoured; `OFF` honours it nowhere."""

    OFF = "OFF"
    EU_ONLY = "EU ONLY"
    EEA_ONLY = "EEA ONLY"
    WORLDWIDE = "Worldwide"
