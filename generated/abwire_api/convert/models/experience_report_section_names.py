from __future__ import annotations

from enum import StrEnum


class ExperienceReportSectionNames(StrEnum):
    """Sections of a report in Convert's app."""

    SUMMARY = "summary"
    COMPLETE_OVERVIEW = "complete_overview"
    QUICK_OVERVIEW = "quick_overview"
    GOAL_DETAILS = "goal_details"
