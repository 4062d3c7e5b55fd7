from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_dom_trigger_events import LocationDomTriggerEvents
    from .location_trigger_types import LocationTriggerTypes


class LocationTriggerDomElement(Model):
    """An event on an element of the page

    Attributes:
        type: Kind of trigger
        events: Events that count, one of them is enough
        selector: CSS selector of the element
    """

    type: LocationTriggerTypes | str
    events: list[LocationDomTriggerEvents | str]
    selector: str
    _codecs = {"type": _ref("LocationTriggerTypes"), "events": Array(_ref("LocationDomTriggerEvents"))}
