from __future__ import annotations

from enum import StrEnum


class PrivacyRegions(StrEnum):
    """Region in which a visitor's wish for privacy is obeyed"""

    OFF = "OFF"
    EU_ONLY = "EU ONLY"
    EEA_ONLY = "EEA ONLY"
    WORLDWIDE = "Worldwide"
