"""Optimizely's events: the query of a single one, and the models of a batch."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID, uuid4

from abwire_api.optimizely import models
from abwire_runtime._version import __version__
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import TimeInput, cents, drop_none, unix_milliseconds

Id: TypeAlias = str | int
"""An id of Optimizely."""

IMPRESSION = "visitor-event"
"""The event name that impressions have on the older endpoint."""

ACTIVATED = "campaign_activated"
"""The key and type of an impression in a batch."""


def query(
    event: str,
    user_id: str,
    experiments: Mapping[Id, Id | Sequence[Id]] | None,
    goals: Id | Iterable[Id] | None,
    revenue: int | Decimal | None,
    segments: Mapping[Id, str] | None,
    at: TimeInput | None,
) -> dict[str, Any]:
    """The arguments of the generated method that records one event."""
    goal_ids = None if goals is None else _texts([goals] if isinstance(goals, (str, int)) else goals)
    return drop_none(
        event_name=event,
        user_id=user_id,
        goal_ids=goal_ids or None,
        value=None if revenue is None else cents(revenue),
        time=None if at is None else unix_milliseconds(at) // 1000,
        variations={str(key): _variation(value) for key, value in (experiments or {}).items()} or None,
        segments={str(key): value for key, value in (segments or {}).items()} or None,
    )


def batch(
    visitors: Iterable[models.Visitor],
    revision: str | None,
    anonymize_ip: bool | None,
    enrich_decisions: bool,
    refuse_unusable: bool | None,
) -> dict[str, Any]:
    """The arguments of the generated method that sends a batch."""
    return drop_none(
        visitors=list(visitors),
        revision=revision,
        client_name="abwire",
        client_version=__version__,
        anonymize_ip=anonymize_ip,
        enrich_decisions=enrich_decisions,
        strict=refuse_unusable,
    )


def _variation(value: Id | Sequence[Id]) -> str:
    return str(value) if isinstance(value, (str, int)) else "_".join(_texts(value))


def _texts(values: Iterable[Id]) -> list[str]:
    return [str(value) for value in values]


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
        revenue: Money in whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
        value: Any other number that goes with it.
        quantity: A count that goes with it.
        tags: Further values by key.
        properties: Further texts by name.
        at: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX seconds; now unless
            given.
        uuid: Id of this event alone; made up unless given. Optimizely drops an event whose id it has seen, so the
            event may be sent again.

    Raises:
        TypeError: ``revenue`` is a float, which can't hold most amounts exactly, or something is of the wrong type.
        ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
    """
    made = drop_none(
        entity_id=None if entity_id is None else str(entity_id),
        revenue=None if revenue is None else cents(revenue),
        value=value,
        quantity=quantity,
        tags=None if tags is None else models.EventTags.from_dict(tags),
        properties=None if properties is None else dict(properties),
    )
    when = int(time.time() * 1000) if at is None else unix_milliseconds(at)
    return models.Event(key=key, timestamp=when, uuid_=str(uuid or uuid4()), **made)


def impression(
    decision: models.Decision, *, at: TimeInput | None = None, uuid: UUID | str | None = None
) -> models.Event:
    """Make the event that a visitor saw what was decided.

    Args:
        decision: The decision, which goes into the visitor's ``decisions``, too.
        at: When it happened; now unless given.
        uuid: Id of this event alone; made up unless given.
    """
    made = event(ACTIVATED, entity_id=decision.campaign_id, at=at, uuid=uuid)
    made.type = ACTIVATED
    return made


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
        decisions: The variations that the visitor was given by then.
        attributes: What is known of the visitor: custom attributes as value by id, or models of any kind.
        session_id: Id of the visitor's session.
    """
    if isinstance(attributes, Mapping):
        attributes = [
            models.VisitorAttribute(type="custom", entity_id=str(name), key=str(name), value=value)
            for name, value in attributes.items()
        ]
    snapshot = models.Snapshot(events=list(events), decisions=list(decisions) or UNSET)
    known = list(attributes) or UNSET
    return models.Visitor(
        visitor_id=visitor_id, snapshots=[snapshot], attributes=known, **drop_none(session_id=session_id)
    )
