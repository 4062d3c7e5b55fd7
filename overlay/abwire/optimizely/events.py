"""Optimizely's events: the arguments of a single one, and the models of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias, TypedDict
from uuid import UUID, uuid4

from abwire_api.optimizely import models
from abwire_runtime._public import public_in
from abwire_runtime.data.encoding import plain_scalar
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import (
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


def _named_values(values: Iterable[tuple[object, object]], name: str) -> dict[str, str | float | bool]:
    """Tags or attributes by name."""
    return {identifier(key, f"a key of {name}"): _value(value, f"{name}[{key!r}]") for key, value in values}


def _strings(values: Mapping[str, str], name: str) -> dict[str, str]:
    """Properties by name."""
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
        uuid_=_event_id(uuid),
        entity_id=UNSET if entity_id is None else identifier(entity_id, "entity_id"),
        revenue=UNSET if revenue is None else cents(revenue),
        value=UNSET if value is None else number(value, "value"),
        quantity=UNSET if quantity is None else integer(quantity, "quantity"),
        tags=UNSET
        if tags is None
        else models.EventTags.from_dict(_named_values(mapping(tags, "tags").items(), "tags")),
        properties=UNSET if properties is None else _strings(properties, "properties"),
    )


def _event_id(uuid: UUID | str | None) -> str:
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
            for name, value in _named_values(attributes.items(), "attributes").items()
        ]
    return models.Visitor(
        visitor_id=identifier(visitor_id, "visitor_id"),
        snapshots=[models.Snapshot(events=list(events), decisions=list(decisions) or UNSET)],
        attributes=list(attributes) or UNSET,
        session_id=UNSET if session_id is None else identifier(session_id, "session_id"),
    )
