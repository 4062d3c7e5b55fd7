"""Convert's events as callers pass them, and as its API expects them: grouped by visitor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ForwardRef, NamedTuple, TypeAlias

from abwire_api.convert_serving import models
from abwire_runtime._public import public_in
from abwire_runtime.calls.response import Response
from abwire_runtime.data.encoding import encode
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import Amount, number

from ..errors import EventsDiscardedError

if TYPE_CHECKING:
    Segments: TypeAlias = models.VisitorSegments | Mapping[str, Any]
    """What is known about a visitor: the generated model, or an object with the API's own names."""
else:  # annotations name it, and evaluating it imports the model
    Segments = ForwardRef("models.VisitorSegments | Mapping[str, Any]", module=__name__)

_DIMENSIONS = range(1, 6)  # the members of GoalDataKey in specs/convert_serving.yaml


@public_in("abwire.convert_serving")
class Bucketing(NamedTuple):
    """Reports that a visitor was given a variation.

    Attributes:
        visitor_id: Id of the visitor, the same in every call.
        experience_id: Id of the experience.
        variation_id: Id of the variation that the visitor was given.
        segments: What is known about the visitor.
    """

    visitor_id: str
    experience_id: str | int
    variation_id: str | int
    segments: Segments | None = None


@public_in("abwire.convert_serving")
class Conversion(NamedTuple):
    """Reports that a visitor reached a goal.

    Attributes:
        visitor_id: Id of the visitor, the same in every call.
        goal_id: Id of the goal.
        revenue: Revenue in the project's currency: a finite number.
        products_count: Number of products that were bought.
        transaction_id: Your own id of the transaction.
        dimensions: Value by number of the custom dimension, 1 to 5.
        bucketing: The variations that the visitor was given, as variation id by experience id.
        segments: What is known about the visitor.
    """

    visitor_id: str
    goal_id: str | int
    revenue: Amount | None = None
    products_count: int | None = None
    transaction_id: str | None = None
    dimensions: Mapping[int, str | float] | None = None
    bucketing: Mapping[str | int, str | int] | None = None
    segments: Segments | None = None


def group_by_visitor(events: Iterable[Bucketing | Conversion]) -> list[models.TrackedVisitor]:
    """Group events by visitor, in order, with the segments of all events of the visitor.

    Raises:
        TypeError: An event is something else, or an amount is not a number.
        ValueError: An amount is not finite, or the number of a dimension is not 1 to 5.
    """
    events_of: dict[str, list[models.VisitorTrackingEvents]] = {}
    segments_of: dict[str, dict[str, Any]] = {}
    for event in events:
        if not isinstance(event, (Bucketing, Conversion)):
            raise TypeError(f"an event must be a Bucketing or a Conversion, not {type(event).__name__}")
        made = _bucketing(event) if isinstance(event, Bucketing) else _conversion(event)
        events_of.setdefault(event.visitor_id, []).append(made)
        if event.segments:
            segments_of.setdefault(event.visitor_id, {}).update(encode(event.segments))
    return [
        models.TrackedVisitor(
            visitor_id=visitor_id,
            events=made,
            segments=models.VisitorSegments.from_dict(segments_of[visitor_id]) if visitor_id in segments_of else UNSET,
        )
        for visitor_id, made in events_of.items()
    ]


def _bucketing(event: Bucketing) -> models.VisitorTrackingEvents:
    data = models.BucketingEvent(experience_id=str(event.experience_id), variation_id=str(event.variation_id))
    return models.VisitorTrackingEvents(event_type="bucketing", data=data)


def _conversion(event: Conversion) -> models.VisitorTrackingEvents:
    goal_data = _goal_data(event)
    bucketing = {str(key): str(value) for key, value in (event.bucketing or {}).items()}
    data = models.ConversionEvent(
        goal_id=str(event.goal_id), goal_data=goal_data or UNSET, bucketing_data=bucketing or UNSET
    )
    return models.VisitorTrackingEvents(event_type="conversion", data=data)


def _goal_data(event: Conversion) -> list[models.GoalData]:
    values: dict[str, str | float] = {}
    if event.revenue is not None:
        values["amount"] = number(event.revenue, "revenue")
    if event.products_count is not None:
        values["productsCount"] = event.products_count
    if event.transaction_id is not None:
        values["transactionId"] = event.transaction_id
    for index, value in (event.dimensions or {}).items():
        if index not in _DIMENSIONS:
            raise ValueError(f"custom dimensions are numbered 1 to 5, not {index!r}")
        values[f"customDimension{index}"] = value
    return [models.GoalData(key=key, value=value) for key, value in values.items()]


def check_accepted(reply: Response[Any]) -> None:
    """Check that a success of the tracking API does not say that the events were discarded.

    Args:
        reply: The reply, with a body such as ``{"code": 200, "message": "OK"}`` or ``{"code": "BOT"}``.

    Raises:
        EventsDiscardedError: The code is the name of a reason, or an HTTP status that is not a success.
    """
    code = getattr(reply.parsed, "code", UNSET)
    if not isinstance(code, (int, str)):
        return
    if code >= 400 if isinstance(code, int) else code.upper() in _DISCARDED:
        message = getattr(reply.parsed, "message", "")
        raise EventsDiscardedError(code, message if isinstance(message, str) else "", response=reply.http_response)


_DISCARDED = {"BOT"}
