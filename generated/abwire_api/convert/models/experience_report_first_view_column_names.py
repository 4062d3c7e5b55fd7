from __future__ import annotations

from enum import StrEnum


class ExperienceReportFirstViewColumnNames(StrEnum):
    """Columns of the first view of a report."""

    GOAL_NAME = "goal_name"
    BEST_IMPROVEMENT = "best_improvement"
    CONVERSIONS = "conversions"
    VISITORS = "visitors"
    CONVERSION_RATE = "conversion_rate"
    CONFIDENCE = "confidence"
