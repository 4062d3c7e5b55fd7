from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor import Visitor


class EventBatch(Model):
    """Event batch.

    Attributes:
        account_id: Account that the events belong to
        visitors: The visitors, each with what they saw and did
        project_id: Project that the events belong to; the server needs it only for Recommendations, the SDKs always
            send it
        revision: Revision of the project's configuration that the decisions were made from
        client_name: Name of the system that sends the events, by convention organization/system
        client_version: Version of the system that sends the events
        anonymize_ip: Whether the last part of the sender's IP address is cut off before it is stored, which happens
            before any filter by address and whatever the account's settings say. Left out, it is cut off. (True unless
            given)
        enrich_decisions: Whether the server fills in a visitor's earlier decisions, so that only an impression needs to
            carry its decision; what the server does when this is left out is not documented
    """

    account_id: str
    visitors: list[Visitor]
    project_id: str | Unset = UNSET
    revision: str | Unset = UNSET
    client_name: str | Unset = UNSET
    client_version: str | Unset = UNSET
    anonymize_ip: bool | Unset = UNSET
    enrich_decisions: bool | Unset = UNSET
    _codecs = {"visitors": Array(_ref("Visitor"))}
