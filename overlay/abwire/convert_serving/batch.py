"""Convert's batches: encodes events one by one, and joins those of one visitor that follow each other."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from json import loads
from json.encoder import encode_basestring_ascii as quoted

from abwire_api.convert_serving import models
from abwire_api.convert_serving.api import tracking as api
from abwire_runtime.batches.plan import BatchPlan, stops_a_batch
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body
from abwire_runtime.client.errors import AbwireError
from abwire_runtime.data.encoding import write_json
from abwire_runtime.data.grouped_json import NestedItem, join_groups, open_array
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import boolean, string, unset_if_none

from ..errors import EventsDiscardedError
from .events import Bucketing, Conversion, Event, converted, is_refusal

MAX_EVENTS = 10_000
"""The largest number of events in one request. Convert publishes no limit; this one keeps requests to a few megabytes."""


def _encoded(endpoint: Endpoint[models.SuccessData]) -> Endpoint[models.SuccessData]:
    """An operation with a body that is encoded already."""
    return Endpoint(
        endpoint.operation,
        endpoint.schemas,
        parameters=endpoint.parameters,
        body=Body(json_types="f"),  # bytes, since the body is JSON already
        reply=endpoint.reply,
        servers=endpoint.servers,
        public=endpoint.public,
    )


ENCODED_BATCH = _encoded(api.SEND)
"""The operation ``tracking.send`` with a body that is encoded already."""

ENCODED_BATCH_BY_SDK_KEY = _encoded(api.SEND_BY_SDK_KEY)
"""The operation ``tracking.send_by_sdk_key``, likewise."""


def strict_body(body: bytes) -> models.SendTrackingEventsRequestData:
    """The body of a request as a model, for clients that check it against the spec."""
    return models.SendTrackingEventsRequestData.from_dict(loads(body, parse_float=Decimal))  # keeps the digits


def plan(
    account_id: str | None, project_id: str, *, enrich_data: bool | None, source: str
) -> BatchPlan[NestedItem, bytes]:
    """How a batch is encoded and sent.

    Args:
        account_id: Id of the account; None if the client has none.
        project_id: Id of the project.
        enrich_data: Whether Convert adds what an event lacks from what it has stored about the visitor.
        source: Name of the system that sends the events.
    """
    batch = models.SendTrackingEventsRequestData(
        account_id=unset_if_none(account_id),
        project_id=project_id,
        enrich_data=UNSET if enrich_data is None else boolean(enrich_data, "enrich_data"),
        visitors=[],
        source=string(source, "source"),
    )
    start = open_array(batch.to_dict(), "visitors")
    return BatchPlan(
        kind="convert_serving",
        account=project_id,
        encoders={Bucketing: encode, Conversion: encode},
        encode_other=encode,
        assemble=partial(join_groups, start=start, end=b"]}"),
        max_events=MAX_EVENTS,
        stops=_stops,
    )


def _stops(error: AbwireError) -> bool:
    """A user agent that was taken for a bot's is that of all requests."""
    return (isinstance(error, EventsDiscardedError) and is_refusal(error.code)) or stops_a_batch(error)


def encode(event: Event, index: int = 0) -> NestedItem:
    """Encode an event, nested in its visitor.

    Args:
        event: The event.
        index: Its index in the source of the batch, which matters only where events have ids.

    Raises:
        TypeError: It is no event, or a value has the wrong type.
        ValueError: A value is malformed or out of range.
    """
    visitor_id, segments, made = converted(event, "event")
    if not visitor_id:
        raise ValueError("event.visitor_id must not be empty: all visitors without one would count as the same visitor")
    known = f',"segments":{write_json(segments)}' if segments else ""
    return f'{{"visitorId":{quoted(visitor_id)}{known},"events":['.encode(), write_json(made.to_dict()).encode()
