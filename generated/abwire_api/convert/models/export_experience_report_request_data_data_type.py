from __future__ import annotations

from enum import StrEnum


class ExportExperienceReportRequestDataDataType(StrEnum):
    """Whether the days of a daily export add up or stand alone; it has no bearing on aggregated exports."""

    CUMULATIVE = "cumulative"
    NON_CUMULATIVE = "non_cumulative"
