from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_dom_trigger_events import LocationDomTriggerEvents


class LocationTriggerDomElement(Model):
    """Lets the location take effect on an event of a page element.

    Attributes:
        selector: CSS selector of the element to watch.
        events: Events of the element, any of which sets off the location.
        type: When a location takes effect: as the tracking script runs (`upon_run`), when the site's code asks for it
            (`manual`), on an event of a page element (`dom_element`), or when custom code says so (`callback`).
            ('upon_run' unless given)
    """

    selector: str
    events: list[LocationDomTriggerEvents | str]
    type: str = "dom_element"
    _codecs = {"events": Array(_ref("LocationDomTriggerEvents"))}
