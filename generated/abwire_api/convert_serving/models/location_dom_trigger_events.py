from __future__ import annotations

from enum import StrEnum


class LocationDomTriggerEvents(StrEnum):
    """Event on an element."""

    CLICK = "click"
    HOVER = "hover"
    IN_VIEW = "in_view"
    CHANGE = "change"
