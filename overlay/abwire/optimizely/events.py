"""Optimizely's events: the arguments of a single one, and the models of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias, TypedDict
from uuid import UUID, uuid4

from abwire_api.optimizely import models
from abwire_runtime._public import public_in
from abwire_runtime.data.encoding import plain_scalar
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import (
    Amount,
    TimeInput,
    identifier,
    integer,
    mapping,
    number,
    string,
    text_or_number,
    unix_milliseconds,
    unix_seconds,
)

from .money import cents

Id: TypeAlias = str | int
"""An id of Optimizely."""

IMPRESSION = "visitor-event"
"""The event name of impressions on the older endpoint."""

ACTIVATED = "campaign_activated"
"""The key and type of impressions in a batch."""

_MAX_NUMBER = 2**53  # what optimizely-sdk for Python accepts as the value of an attribute


@public_in("abwire.optimizely")
class Impression(NamedTuple):
    """Reports that a visitor was shown a variation: one event of :meth:`abwire.Optimizely.batch`.

    Attributes:
        user_id: Id of the visitor, the same in every event.
        campaign_id: Id of the campaign that holds the experiment; its layer id in the datafile of an SDK.
        experiment_id: Id of the experiment. None for a visitor of a Personalization campaign who is in no experiment.
        variation_id: Id of the variation. None for a visitor who was shown none.
        at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. None for now.
        attributes: Custom attributes of the visitor at that time: a string, a boolean or a number of at most 2**53 by
            the attribute's id.
        uuid: Id of this event alone, such as the key of its row. Optimizely drops an event whose id it has seen. By
            default, it is made from the row if ``at`` is given, and random otherwise.
        session_id: Id of the visitor's session. By default, Optimizely infers the sessions.
        metadata: The decision in terms of feature flags.
        is_campaign_holdback: Whether the campaign held the visitor back. Personalization requires it.
    """

    user_id: Id
    campaign_id: Id
    experiment_id: Id | None
    variation_id: Id | None
    at: TimeInput | None = None
    attributes: Mapping[str, str | float | bool] | None = None
    uuid: UUID | str | None = None
    session_id: str | None = None
    metadata: models.DecisionMetadata | None = None
    is_campaign_holdback: bool | None = None


@public_in("abwire.optimizely")
class Conversion(NamedTuple):
    """Reports that a visitor triggered an event: one event of :meth:`abwire.Optimizely.batch`.

    Optimizely counts it for the experiments whose impressions it has from the same visitor.

    Attributes:
        user_id: Id of the visitor, the same in every event.
        event_key: Key of the event, which Optimizely also calls its API name.
        event_id: Id of the event. Optimizely's guides and SDKs send it with every conversion.
        revenue: Whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
        value: Another finite number for the event's value metrics.
        quantity: A count.
        tags: Further values by key: strings, booleans, or numbers of at most 2**53.
        at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. None for now.
        attributes: Custom attributes of the visitor at that time: a string, a boolean or a number of at most 2**53 by
            the attribute's id.
        uuid: Id of this event alone, such as the number of an order. Optimizely drops an event whose id it has seen. By
            default, it is made from the row if ``at`` is given, and random otherwise.
        session_id: Id of the visitor's session. By default, Optimizely infers the sessions.
        properties: Further strings by name.
    """

    user_id: Id
    event_key: str
    event_id: Id | None = None
    revenue: int | Decimal | None = None
    value: Amount | None = None
    quantity: int | None = None
    tags: Mapping[str, str | float | bool] | None = None
    at: TimeInput | None = None
    attributes: Mapping[str, str | float | bool] | None = None
    uuid: UUID | str | None = None
    session_id: str | None = None
    properties: Mapping[str, str] | None = None


Event: TypeAlias = Impression | Conversion
"""An event of a batch."""


class EventArguments(TypedDict):
    """The arguments of the generated method that records a single event."""

    event_name: str
    user_id: str
    goal_ids: list[str] | Unset
    value: int | Unset
    time: int | Unset
    variations: models.VariationsByExperiment | Unset
    segments: models.SegmentValues | Unset


def event_arguments(
    event: str,
    user_id: str,
    experiments: Mapping[Id, Id | Sequence[Id]] | None,
    goals: Id | Iterable[Id] | None,
    revenue: int | Decimal | None,
    segments: Mapping[Id, str] | None,
    at: TimeInput | None,
) -> EventArguments:
    """Make the arguments of the generated method that records a single event.

    Raises:
        TypeError: ``revenue`` is a float, or a value has the wrong type.
        ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
    """
    variations = {
        identifier(key, "a key of experiments"): "_".join(_ids(value, f"experiments[{key!r}]"))
        for key, value in mapping(experiments, "experiments").items()
    }
    segment_values = {
        identifier(key, "a key of segments"): identifier(value, f"segments[{key!r}]")
        for key, value in mapping(segments, "segments").items()
    }
    return {
        "event_name": string(event, "event"),
        "user_id": identifier(user_id, "user_id"),
        "goal_ids": (None if goals is None else _ids(goals, "goals")) or UNSET,
        "value": UNSET if revenue is None else cents(revenue),
        "time": UNSET if at is None else unix_seconds(at, "at"),
        "variations": models.VariationsByExperiment.from_dict(variations) if variations else UNSET,
        "segments": models.SegmentValues.from_dict(segment_values) if segment_values else UNSET,
    }


def _ids(value: object, name: str) -> list[str]:
    """One id or several as strings."""
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, Mapping)):
        return [identifier(each, f"{name}[{index}]") for index, each in enumerate(value)]
    return [identifier(value, name)]


def named_values(values: Iterable[tuple[object, object]], name: str) -> dict[str, str | float | bool]:
    """Tags or attributes by name.

    Raises:
        TypeError: A key or a value has the wrong type.
        ValueError: A number is one that Optimizely drops.
    """
    return {identifier(key, f"a key of {name}"): _value(value, f"{name}[{key!r}]") for key, value in values}


def checked_strings(values: Mapping[str, str], name: str) -> dict[str, str]:
    """Properties by name.

    Raises:
        TypeError: A key or a value has the wrong type.
    """
    return {
        identifier(key, f"a key of {name}"): string(value, f"{name}[{key!r}]")
        for key, value in mapping(values, name).items()
    }


def _value(value: object, name: str) -> str | float | bool:
    """The value of a tag or an attribute: Optimizely drops all others, and numbers that a float can't hold exactly."""
    plain: bool | object = plain_scalar(value)
    if isinstance(plain, bool):
        return plain
    checked = text_or_number(plain, name)
    if not isinstance(checked, str) and not -_MAX_NUMBER <= checked <= _MAX_NUMBER:
        raise ValueError(f"{name} must be at most 2**53: Optimizely drops larger numbers")
    return checked


@public_in("abwire.optimizely")
def event(
    key: str,
    *,
    entity_id: Id | None = None,
    revenue: int | Decimal | None = None,
    value: float | None = None,
    quantity: int | None = None,
    tags: Mapping[str, str | float | bool] | None = None,
    properties: Mapping[str, str] | None = None,
    at: TimeInput | None = None,
    uuid: UUID | str | None = None,
) -> models.Event:
    """Make an event of a batch.

    Args:
        key: Key of the event.
        entity_id: Id of the event.
        revenue: Whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
        value: Another number for the event's value metrics.
        quantity: A count.
        tags: Further values by key.
        properties: Further strings by name.
        at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now by default.
        uuid: Id of this event alone; a random one by default. Optimizely drops an event whose id it has seen, so an
            event may be sent again.

    Returns:
        The event, for :func:`abwire.optimizely.visitor`.

    Raises:
        TypeError: ``revenue`` is a float, which can't hold most amounts exactly, or a value has the wrong type.
        ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
    """
    return models.Event(
        key=string(key, "key"),
        timestamp=unix_milliseconds(at, "at"),
        uuid_=event_uuid(uuid),
        entity_id=UNSET if entity_id is None else identifier(entity_id, "entity_id"),
        revenue=UNSET if revenue is None else cents(revenue),
        value=UNSET if value is None else number(value, "value"),
        quantity=UNSET if quantity is None else integer(quantity, "quantity"),
        tags=UNSET if tags is None else models.EventTags.from_dict(named_values(mapping(tags, "tags").items(), "tags")),
        properties=UNSET if properties is None else checked_strings(properties, "properties"),
    )


def event_uuid(uuid: UUID | str | None) -> str:
    """The id of an event: the one that is given, or a random one.

    Raises:
        TypeError: It is neither a UUID nor a string.
        ValueError: It is empty.
    """
    checked = str(uuid4()) if uuid is None else identifier(uuid, "uuid")
    if not checked:
        raise ValueError("uuid can't be empty: Optimizely drops all but the first event with the same one")
    return checked


@public_in("abwire.optimizely")
def impression(
    decision: models.Decision, *, at: TimeInput | None = None, uuid: UUID | str | None = None
) -> models.Event:
    """Make the event of a batch that reports that a visitor saw a variation.

    Args:
        decision: The decision for the variation. It also goes into the visitor's ``decisions``.
        at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now by default.
        uuid: Id of this event alone; a random one by default.

    Returns:
        The event, for :func:`abwire.optimizely.visitor`.

    Raises:
        TypeError: ``at`` has the wrong type.
        ValueError: ``at`` can't be read.
    """
    made = event(ACTIVATED, entity_id=decision.campaign_id, at=at, uuid=uuid)
    made.type = ACTIVATED
    return made


@public_in("abwire.optimizely")
def visitor(
    visitor_id: str,
    events: Iterable[models.Event],
    *,
    decisions: Iterable[models.Decision] = (),
    attributes: Mapping[str, str | float | bool] | Iterable[models.VisitorAttribute] = (),
    session_id: str | None = None,
) -> models.Visitor:
    """Make a visitor of a batch.

    Args:
        visitor_id: Id of the visitor, the same in every batch.
        events: What the visitor saw and did.
        decisions: The variations that the visitor had been given by then.
        attributes: Custom attributes of the visitor as value by id, or models of attributes of any kind.
        session_id: Id of the visitor's session.

    Returns:
        The visitor, for :meth:`abwire.Optimizely.send`.
    """
    if isinstance(attributes, Mapping):
        attributes = [
            models.VisitorAttribute(type="custom", entity_id=name, key=name, value=value)
            for name, value in named_values(attributes.items(), "attributes").items()
        ]
    return models.Visitor(
        visitor_id=identifier(visitor_id, "visitor_id"),
        snapshots=[models.Snapshot(events=list(events), decisions=list(decisions) or UNSET)],
        attributes=list(attributes) or UNSET,
        session_id=UNSET if session_id is None else identifier(session_id, "session_id"),
    )
