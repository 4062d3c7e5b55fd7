from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracked_visitor import TrackedVisitor


class SendTrackingEventsRequestData(Model):
    """Events of any number of visitors.

    Attributes:
        account_id: Id of the account, as a string.
        project_id: Id of the project in which the events happened, as a string.
        enrich_data: Whether the server adds what an event lacks from what it has stored for the visitor, such as the
            variation of a conversion. Not available in every plan.
        visitors: The visitors, each with their events.
        source: Name of the system that sends the events.
    """

    account_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    enrich_data: bool | Unset = UNSET
    visitors: list[TrackedVisitor] | Unset = UNSET
    source: str | Unset = UNSET

    _wire = {"account_id": "accountId", "project_id": "projectId", "enrich_data": "enrichData"}
    _codecs = {"visitors": Array(_ref("TrackedVisitor"))}
