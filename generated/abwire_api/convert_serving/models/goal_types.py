from __future__ import annotations

from enum import StrEnum


class GoalTypes(StrEnum):
    """Kind of goal."""

    ADVANCED = "advanced"
    DOM_INTERACTION = "dom_interaction"
    SCROLL_PERCENTAGE = "scroll_percentage"
    CODE_TRIGGER = "code_trigger"
    REVENUE = "revenue"
    VISITS_PAGE = "visits_page"
    GA_IMPORT = "ga_import"
    SUBMITS_FORM = "submits_form"
    CLICKS_LINK = "clicks_link"
    CLICKS_ELEMENT = "clicks_element"
