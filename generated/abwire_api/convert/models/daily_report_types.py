from __future__ import annotations

from enum import StrEnum


class DailyReportTypes(StrEnum):
    """`cumulative` adds up all days so far, `non_cumulative` shows each day alone."""

    CUMULATIVE = "cumulative"
    NON_CUMULATIVE = "non_cumulative"
