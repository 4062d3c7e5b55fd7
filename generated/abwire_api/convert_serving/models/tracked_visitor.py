from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_segments import VisitorSegments
    from .visitor_tracking_events import VisitorTrackingEvents


class TrackedVisitor(Model):
    """A visitor and their events.

    Attributes:
        visitor_id: Id of the visitor, the same in every call.
        events: What the visitor saw and did.
        segments: What is known about the visitor.
    """

    visitor_id: str
    events: list[VisitorTrackingEvents]
    segments: VisitorSegments | Unset = UNSET

    _wire = {"visitor_id": "visitorId"}
    _codecs = {"events": Array(_ref("VisitorTrackingEvents")), "segments": _ref("VisitorSegments")}
