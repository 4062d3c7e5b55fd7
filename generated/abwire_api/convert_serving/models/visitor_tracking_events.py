from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import OneOf
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .bucketing_event import BucketingEvent
    from .conversion_event import ConversionEvent
    from .tracking_event_type import TrackingEventType


class VisitorTrackingEvents(Model):
    """One event; `eventType` decides the fields of `data`.

    Attributes:
        event_type: `bucketing`: the visitor was given a variation. `conversion`: the visitor reached a goal.
        data: A variation for the type `bucketing`, a conversion for the type `conversion`.
    """

    event_type: TrackingEventType | str | Unset = UNSET
    data: BucketingEvent | ConversionEvent | Unset = UNSET

    _wire = {"event_type": "eventType"}
    _codecs = {"event_type": _ref("TrackingEventType"), "data": OneOf(_ref("BucketingEvent"), _ref("ConversionEvent"))}
