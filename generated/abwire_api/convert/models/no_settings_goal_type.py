from __future__ import annotations

from enum import StrEnum


class NoSettingsGoalType(StrEnum):
    """No settings goal type."""

    VISITS_PAGE = "visits_page"
    CODE_TRIGGER = "code_trigger"
