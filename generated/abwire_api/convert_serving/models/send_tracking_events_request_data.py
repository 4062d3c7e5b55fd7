from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracked_visitor import TrackedVisitor


class SendTrackingEventsRequestData(Model):
    """Events of any number of visitors

    Attributes:
        account_id: Id of the account, as text
        enrich_data: Whether the server fills in what an event lacks from what it has stored for the visitor, such as
            the variation of a conversion. Not in every plan.
        project_id: Id of the project in which the events happened, as text
        source: Name of the system that sends the events
        visitors: The visitors, each with the events
    """

    account_id: str | Unset = UNSET
    enrich_data: bool | Unset = UNSET
    project_id: str | Unset = UNSET
    source: str | Unset = UNSET
    visitors: list[TrackedVisitor] | Unset = UNSET

    _wire = {"account_id": "accountId", "enrich_data": "enrichData", "project_id": "projectId"}
    _codecs = {"visitors": Array(_ref("TrackedVisitor"))}
