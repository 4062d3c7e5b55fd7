from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .snapshot import Snapshot
    from .visitor_attribute import VisitorAttribute


class Visitor(Model):
    """Visitor.

    Attributes:
        visitor_id: Id of the visitor, the same in every batch
        snapshots: The events, put together by the decisions that were in force
        session_id: Id of the visitor's session. Unless it is sent, the server makes out the sessions by itself: one
            ends after 30 minutes without an event, and after 24 hours at the latest.
        attributes: What is known of the visitor at the time of the events; the same attribute may have another value
            later
    """

    visitor_id: str
    snapshots: list[Snapshot]
    session_id: str | Unset = UNSET
    attributes: list[VisitorAttribute] | Unset = UNSET
    _codecs = {"snapshots": Array(_ref("Snapshot")), "attributes": Array(_ref("VisitorAttribute"))}
