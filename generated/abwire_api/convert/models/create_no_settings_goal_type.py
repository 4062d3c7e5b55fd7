from __future__ import annotations

from enum import StrEnum


class CreateNoSettingsGoalType(StrEnum):
    """Create no settings goal type."""

    VISITS_PAGE = "visits_page"
    CODE_TRIGGER = "code_trigger"
