from __future__ import annotations

from enum import StrEnum


class GoalTypes(StrEnum):
    """What a goal counts as a conversion, from page visits and clicks to revenue and events imported from Google
    Analytics; `code_trigger` goals are fired by the site's own code and `advanced` goals by free rules.
    """

    ADVANCED = "advanced"
    VISITS_PAGE = "visits_page"
    REVENUE = "revenue"
    CLICKS_LINK = "clicks_link"
    SUBMITS_FORM = "submits_form"
    CLICKS_ELEMENT = "clicks_element"
    DOM_INTERACTION = "dom_interaction"
    SCROLL_PERCENTAGE = "scroll_percentage"
    GA_IMPORT = "ga_import"
    CODE_TRIGGER = "code_trigger"
