from __future__ import annotations

from enum import StrEnum


class NoSettingsGoalType(StrEnum):
    """Kind of goal."""

    ADVANCED = "advanced"
    CODE_TRIGGER = "code_trigger"
    VISITS_PAGE = "visits_page"
