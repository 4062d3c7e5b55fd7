from __future__ import annotations

from enum import StrEnum


class ExperienceStatsVariationsObservedResultsItemTestResult(StrEnum):
    """Verdict on the variation so far."""

    WINNER = "winner"
    LOSING = "losing"
    NOT_CONCLUDED = "notConcluded"
    NO_CHANGE = "noChange"
