from __future__ import annotations

from enum import StrEnum


class LocationTriggerTypes(StrEnum):
    """Kind of trigger."""

    UPON_RUN = "upon_run"
    MANUAL = "manual"
    DOM_ELEMENT = "dom_element"
    CALLBACK = "callback"
