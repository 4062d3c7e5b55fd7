from __future__ import annotations

from enum import StrEnum


class RevenueGoalSettingsTriggeringType(StrEnum):
    """`manual`: code sends it. `ga`: it comes from Google Analytics."""

    MANUAL = "manual"
    GA = "ga"
