from __future__ import annotations

from enum import StrEnum


class ProjectReportingSettingsStopTrackingGoalsAfterDays(StrEnum):
    """How long goals are tracked for a visitor; `OFF` sets no end."""

    OFF = "OFF"
    VALUE_1_DAY = "1 day"
    VALUE_15_DAYS = "15 days"
    VALUE_30_DAYS = "30 days"
    VALUE_60_DAYS = "60 days"
