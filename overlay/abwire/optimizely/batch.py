"""Optimizely's batches: encodes events one by one, and joins those of one visitor that follow each other."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from hashlib import sha256
from json import loads
from json.encoder import encode_basestring_ascii as quoted
from uuid import uuid4

from abwire_api.optimizely import models
from abwire_api.optimizely.api import events as api
from abwire_runtime import __version__
from abwire_runtime.batches.plan import BatchPlan, ByteLimit, may_succeed_in_halves, stops_a_batch
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body
from abwire_runtime.client.errors import AbwireError, BadRequestError
from abwire_runtime.data.encoding import decimal_text, write_json
from abwire_runtime.data.grouped_json import NestedItem, item_size, join_groups, open_array
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import (
    MAX_SECONDS,
    TimeInput,
    boolean,
    identifier,
    integer,
    mapping,
    number,
    string,
    unix_milliseconds,
    unset_if_none,
)

from .events import ACTIVATED, Conversion, Event, Id, Impression, checked_strings, event_uuid, named_values
from .money import cents

MAX_EVENTS = 10_000
"""The largest number of events in one request."""

MAX_BYTES = 3_500_000
"""The largest body of a request: "3.5 MB or less" in Optimizely's guide to the Event API, on bundling events."""


ENCODED_BATCH: Endpoint[None] = Endpoint(
    api.SEND.operation,
    api.SEND.schemas,
    parameters=api.SEND.parameters,
    body=Body(json_types="f"),  # bytes, since the body is JSON already
    reply=api.SEND.reply,
    servers=api.SEND.servers,
    public=api.SEND.public,
)
"""The operation ``events.send`` with a body that is encoded already."""


def strict_body(body: bytes) -> models.EventBatch:
    """The body of a request as a model, for clients that check it against the spec."""
    return models.EventBatch.from_dict(loads(body, parse_float=Decimal))  # keeps the digits of numbers


def plan(
    account_id: str,
    project_id: str | None,
    *,
    revision: str | None,
    anonymize_ip: bool | None,
    refuse_unusable: bool | None,
) -> BatchPlan[NestedItem, bytes]:
    """How a batch is encoded and sent.

    Args:
        account_id: Id of the account.
        project_id: Id of the project; None if the client has none.
        revision: Revision of the project's configuration that the decisions were made from.
        anonymize_ip: Whether the last part of the sender's IP address is removed.
        refuse_unusable: Whether an unusable event is refused with an error.
    """
    batch = models.EventBatch(
        account_id=account_id,
        visitors=[],
        project_id=unset_if_none(project_id),
        revision=UNSET if revision is None else string(revision, "revision"),
        client_name="abwire",
        client_version=__version__,
        anonymize_ip=UNSET if anonymize_ip is None else boolean(anonymize_ip, "anonymize_ip"),
        enrich_decisions=True,
    )
    start = open_array(batch.to_dict(), "visitors")
    strict = refuse_unusable is not None and boolean(refuse_unusable, "refuse_unusable")
    encoder = Encoder(account_id, project_id)
    return BatchPlan(
        kind="optimizely",
        account=f"{account_id}/{project_id or ''}",
        encoders={Impression: encoder.encode, Conversion: encoder.encode},
        encode_other=encoder.encode,
        assemble=partial(join_groups, start=start, end=b"]}"),
        max_events=MAX_EVENTS,
        byte_limit=ByteLimit(MAX_BYTES, item_size, overhead=len(start) + len("]}")),
        halves=_may_hold_usable if strict else may_succeed_in_halves,
        stops=_stops_unless_unusable if strict else stops_a_batch,
        as_sent=encoder.identified,
    )


def _may_hold_usable(error: AbwireError) -> bool:
    """Whether to send the halves of a request that was refused: for 400, one unusable event is enough."""
    return isinstance(error, BadRequestError) or may_succeed_in_halves(error)


def _stops_unless_unusable(error: AbwireError) -> bool:
    return not isinstance(error, BadRequestError) and stops_a_batch(error)


class Encoder:
    """Encodes the events of one batch.

    Args:
        account_id: Id of the account.
        project_id: Id of the project; None if the client has none.
    """

    def __init__(self, account_id: str, project_id: str | None) -> None:
        # A row of another account or project is another event, even if it is equal.
        self._row_uuid = partial(_derived_uuid, f"{account_id}\n{project_id or ''}")
        self._event_uuid = partial(_derived_uuid, uuid4().hex)

    def encode(self, event: Event, index: int) -> NestedItem:
        """Encode an event, nested in its visitor and its snapshot.

        Args:
            event: The event.
            index: Its index in the source of the batch, from 0.

        Raises:
            TypeError: It is no event, or a value has the wrong type.
            ValueError: A value is malformed or out of range.
        """
        visitor, snapshot, fields = _parts(event)
        uuid = self._uuid(event, index, f"{visitor}\n{snapshot}\n{fields}")
        return visitor.encode(), snapshot.encode(), f'{{{fields},"uuid":{quoted(uuid)}}}'.encode()

    def identified(self, event: Event, index: int) -> Event:
        """A valid event with the id that it is sent with.

        Args:
            event: The event.
            index: Its index in the source of the batch, from 0.
        """
        return event._replace(uuid=self._uuid(event, index, "\n".join(_parts(event))))

    def _uuid(self, event: Event, index: int, content: str) -> str:
        if event.uuid is not None:
            return event_uuid(event.uuid)
        if event.at is not None:
            return self._row_uuid(f"{index}\n{content}")
        return self._event_uuid(f"{index}")  # it happened now, so an equal event of the next batch is another one


def _derived_uuid(namespace: str, content: str) -> str:
    # The same as UUID(bytes=digest[:16], version=5), without making an object for each event of a batch.
    digits = sha256(f"{namespace}\n{content}".encode()).hexdigest()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"


# These functions build JSON by hand and test for the usual types first: a large batch spends most of its time here. What
# the tests let through is what the functions of data/values.py return for it.


def _parts(event: Event) -> tuple[str, str, str]:
    """The start of an event's visitor, the start of its snapshot, and its fields besides its id."""
    if isinstance(event, Conversion):
        snapshot, fields = '{"events":[', _conversion(event)
    elif isinstance(event, Impression):
        snapshot, fields = _impression(event)
    else:
        raise TypeError(f"an event must be an Impression or a Conversion, not {type(event).__name__}")
    return _visitor(event.user_id, event.session_id, event.attributes), snapshot, fields


def _id(value: Id, name: str) -> str:
    """An id as JSON."""
    return quoted(identifier(value, name))


def _visitor(user_id: Id, session_id: str | None, attributes: Mapping[str, str | float | bool] | None) -> str:
    visitor_id = user_id if type(user_id) is str and user_id.isascii() else identifier(user_id, "user_id")
    if not visitor_id:
        raise ValueError("user_id must not be empty: all visitors without one would count as the same visitor")
    start = f'{{"visitor_id":{quoted(visitor_id)}'
    if session_id is not None:
        start = f'{start},"session_id":{_id(session_id, "session_id")}'
    if attributes is not None:
        values = named_values(mapping(attributes, "attributes").items(), "attributes")
        custom = [{"entity_id": name, "key": name, "type": "custom", "value": value} for name, value in values.items()]
        start = f'{start},"attributes":{write_json(custom)}'
    return f'{start},"snapshots":['


def _impression(event: Impression) -> tuple[str, str]:
    """The start of the snapshot, and the fields of the event."""
    campaign = _id(event.campaign_id, "campaign_id")
    experiment = "null" if event.experiment_id is None else _id(event.experiment_id, "experiment_id")
    variation = "null" if event.variation_id is None else _id(event.variation_id, "variation_id")
    decision = f'"campaign_id":{campaign},"experiment_id":{experiment},"variation_id":{variation}'
    if event.is_campaign_holdback is not None:
        holdback = "true" if boolean(event.is_campaign_holdback, "is_campaign_holdback") else "false"
        decision = f'{decision},"is_campaign_holdback":{holdback}'
    if event.metadata is not None:
        if not isinstance(event.metadata, models.DecisionMetadata):
            raise TypeError(f"metadata must be a DecisionMetadata, not {type(event.metadata).__name__}")
        decision = f'{decision},"metadata":{write_json(event.metadata.to_dict())}'
    fields = f'"entity_id":{campaign},"key":"{ACTIVATED}","type":"{ACTIVATED}","timestamp":{_milliseconds(event.at)}'
    return f'{{"decisions":[{{{decision}}}],"events":[', fields


def _conversion(event: Conversion) -> str:
    """The fields of the event."""
    _, key, event_id, revenue, value, quantity, tags, at, _, _, _, properties = event
    if not string(key, "event_key"):
        raise ValueError("event_key must not be empty")
    fields = f'"key":{quoted(string(key, "event_key"))},"timestamp":{_milliseconds(at)}'
    if event_id is not None:
        fields = f'"entity_id":{_id(event_id, "event_id")},{fields}'
    if revenue is not None:
        fields = f'{fields},"revenue":{cents(revenue)}'
    if value is not None:
        fields = f'{fields},"value":{decimal_text(number(value, "value"))}'
    if quantity is not None:
        fields = f'{fields},"quantity":{integer(quantity, "quantity")}'
    if tags is not None:
        fields = f'{fields},"tags":{write_json(named_values(mapping(tags, "tags").items(), "tags"))}'
    if properties is not None:
        fields = f'{fields},"properties":{write_json(checked_strings(properties, "properties"))}'
    return fields


def _milliseconds(at: TimeInput | None) -> int:
    if type(at) is int and -MAX_SECONDS <= at <= MAX_SECONDS:
        return at * 1000
    return unix_milliseconds(at, "at")
