from __future__ import annotations

from enum import StrEnum


class LocationTriggerTypes(StrEnum):
    """When a location takes effect: as the tracking script runs (`upon_run`), when the site's code asks for it
    (`manual`), on an event of a page element (`dom_element`), or when custom code says so (`callback`).
    """

    UPON_RUN = "upon_run"
    MANUAL = "manual"
    DOM_ELEMENT = "dom_element"
    CALLBACK = "callback"
