from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_dom_trigger_events import LocationDomTriggerEvents


class LocationTriggerDomElement(Model):
    """An event on an element activates the location.

    Attributes:
        selector: CSS selector of the element.
        events: Events that count; one of them is enough.
        type: Kind of trigger. ('upon_run' unless given)
    """

    selector: str
    events: list[LocationDomTriggerEvents | str]
    type: str = "dom_element"
    _codecs = {"events": Array(_ref("LocationDomTriggerEvents"))}
