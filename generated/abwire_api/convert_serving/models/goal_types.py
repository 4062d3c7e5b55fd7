from __future__ import annotations

from enum import StrEnum


class GoalTypes(StrEnum):
    """Kind of goal. Replies may hold further kinds, the ones of the management API."""

    ADVANCED = "advanced"
    DOM_INTERACTION = "dom_interaction"
    SCROLL_PERCENTAGE = "scroll_percentage"
    CODE_TRIGGER = "code_trigger"
    REVENUE = "revenue"
