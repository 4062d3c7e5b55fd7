from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .event_tags import EventTags


class Event(Model):
    """Event.

    Attributes:
        uuid_: Id of this event alone, a UUID or any other text that is unique; an event that comes again with the same
            one is dropped
        timestamp: When the event happened, in milliseconds since the UNIX epoch
        entity_id: Id of what the event is about - the event's own id, or an impression's campaign id
        key: Key of the event; an impression has `campaign_activated` here, as the SDKs send it, or as its `type`
        type: Kind of event; `campaign_activated` for an impression
        revenue: Revenue in cents, so that $5.00 is 500
        value: Any other number that goes with the event, not its revenue
        quantity: A count that goes with the event, to be added up over events
        properties: Further properties of the event, by name; their values are texts
    """

    uuid_: str
    timestamp: int
    entity_id: str | None | Unset = UNSET
    key: str | Unset = UNSET
    type: str | Unset = UNSET
    revenue: int | Unset = UNSET
    value: float | Unset = UNSET
    quantity: int | Unset = UNSET
    tags: EventTags | Unset = UNSET
    properties: dict[str, str] | Unset = UNSET

    _wire = {"uuid_": "uuid"}
    _codecs = {"tags": _ref("EventTags")}
