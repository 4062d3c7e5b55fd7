from __future__ import annotations

from enum import StrEnum


class PrivacyRegions(StrEnum):
    """Where a privacy setting of the browser is honored."""

    OFF = "OFF"
    EU_ONLY = "EU ONLY"
    EEA_ONLY = "EEA ONLY"
    WORLDWIDE = "Worldwide"
