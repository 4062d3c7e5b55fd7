from __future__ import annotations

from enum import StrEnum


class LocationDomTriggerEvents(StrEnum):
    """Event of a page element that sets off a location; `in_view` means that the element came into sight."""

    CLICK = "click"
    HOVER = "hover"
    IN_VIEW = "in_view"
    CHANGE = "change"
