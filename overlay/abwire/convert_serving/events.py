"""What Convert's visitors saw and did, and its grouping by visitor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from abwire_runtime.data.encoding import encode
from abwire_runtime.data.values import Amount, drop_none, number

if TYPE_CHECKING:
    from abwire_api.convert_serving import models

    Segments: TypeAlias = models.VisitorSegments | Mapping[str, Any]
    """What is known of a visitor: the generated model, or an object with the API's own names."""

_DIMENSIONS = range(1, 6)


class Bucketing(NamedTuple):
    """That a visitor was given a variation.

    Attributes:
        visitor_id: The visitor, the same in every call.
        experience_id: Experience.
        variation_id: The variation that the visitor was given.
        segments: What is known of the visitor.
    """

    visitor_id: str
    experience_id: str | int
    variation_id: str | int
    segments: Segments | None = None


class Conversion(NamedTuple):
    """That a visitor reached a goal.

    Attributes:
        visitor_id: The visitor, the same in every call.
        goal_id: Goal.
        revenue: Revenue in the project's currency.
        products_count: How many products were bought.
        transaction_id: The caller's id of the transaction.
        dimensions: Values of custom dimensions by their number, 1 to 5.
        bucketing: Variation by experience, the variations that the visitor was given.
        segments: What is known of the visitor.
    """

    visitor_id: str
    goal_id: str | int
    revenue: Amount | None = None
    products_count: int | None = None
    transaction_id: str | None = None
    dimensions: Mapping[int, str | float] | None = None
    bucketing: Mapping[str | int, str | int] | None = None
    segments: Segments | None = None


def by_visitor(events: Iterable[Bucketing | Conversion]) -> list[dict[str, Any]]:
    """Group events as the API wants them: a visitor once, with what is known of them and their events in order.

    Raises:
        TypeError: Something is no event, or an amount is no number.
        ValueError: An amount is infinite, or a dimension has no such number.
    """
    visitors: dict[str, dict[str, Any]] = {}
    for event in events:
        if not isinstance(event, (Bucketing, Conversion)):
            raise TypeError(f"an event is a Bucketing or a Conversion, not {type(event).__name__}")
        visitor = visitors.setdefault(event.visitor_id, {"visitorId": event.visitor_id, "events": []})
        if event.segments:
            visitor["segments"] = {**visitor.get("segments", {}), **encode(event.segments)}
        visitor["events"].append(_bucketing(event) if isinstance(event, Bucketing) else _conversion(event))
    return list(visitors.values())


def _bucketing(event: Bucketing) -> dict[str, Any]:
    data = {"experienceId": str(event.experience_id), "variationId": str(event.variation_id)}
    return {"eventType": "bucketing", "data": data}


def _conversion(event: Conversion) -> dict[str, Any]:
    values = drop_none(
        amount=None if event.revenue is None else number(event.revenue, "revenue"),
        productsCount=event.products_count,
        transactionId=event.transaction_id,
    )
    for place, value in (event.dimensions or {}).items():
        if place not in _DIMENSIONS:
            raise ValueError(f"the custom dimensions are 1 to 5, there is no {place!r}")
        values[f"customDimension{place}"] = value
    data: dict[str, Any] = {"goalId": str(event.goal_id)}
    if values:
        data["goalData"] = [{"key": key, "value": value} for key, value in values.items()]
    if event.bucketing:
        data["bucketingData"] = {str(key): str(value) for key, value in event.bucketing.items()}
    return {"eventType": "conversion", "data": data}
