"""Convert's events as callers pass them, and as its API expects them: grouped by visitor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ForwardRef, NamedTuple, TypeAlias

from abwire_api.convert_serving import models
from abwire_runtime._public import public_in
from abwire_runtime.calls.response import Response
from abwire_runtime.calls.serialization import encode_parameter
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import Amount, identifier, integer, mapping, money, text_or_number

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


Event: TypeAlias = Bucketing | Conversion
"""An event of a batch."""


def group_by_visitor(events: Iterable[Event]) -> list[models.TrackedVisitor]:
    """Group events by visitor, in order, with the segments of all events of the visitor.

    Raises:
        TypeError: An event is something else, or an amount is not a number.
        ValueError: An amount is not finite, or the number of a dimension is not 1 to 5.
    """
    events_of: dict[str, list[models.VisitorTrackingEvents]] = {}
    segments_of: dict[str, dict[str, Any]] = {}
    for index, event in enumerate(events):
        name = f"events[{index}]"
        visitor_id, segments, made = converted(event, name)
        events_of.setdefault(visitor_id, []).append(made)
        if segments is not None:
            segments_of.setdefault(visitor_id, {}).update(segments)
    return [
        models.TrackedVisitor(
            visitor_id=visitor_id,
            events=made,
            segments=models.VisitorSegments.from_dict(segments_of[visitor_id])
            if segments_of.get(visitor_id)
            else UNSET,
        )
        for visitor_id, made in events_of.items()
    ]


def converted(event: Event, name: str) -> tuple[str, dict[str, Any] | None, models.VisitorTrackingEvents]:
    """The visitor of an event, the visitor's segments as JSON types if there are any, and the event as its model.

    Args:
        event: The event.
        name: What error messages call it.

    Raises:
        TypeError: It is something else, or a value has the wrong type.
        ValueError: A value is out of range.
    """
    if not isinstance(event, (Bucketing, Conversion)):
        raise TypeError(f"{name} must be a Bucketing or a Conversion, not {type(event).__name__}")
    visitor_id = identifier(event.visitor_id, f"{name}.visitor_id")
    segments = None if event.segments is None else _segments(event.segments, f"{name}.segments")
    return visitor_id, segments, _bucketing(event, name) if isinstance(event, Bucketing) else _conversion(event, name)


def _segments(segments: Segments, name: str) -> dict[str, Any]:
    if not isinstance(segments, (models.VisitorSegments, Mapping)):
        raise TypeError(f"{name} must be VisitorSegments or a mapping, not {type(segments).__name__}")
    encoded: dict[str, Any] = encode_parameter(segments, name)
    return encoded


def _bucketing(event: Bucketing, name: str) -> models.VisitorTrackingEvents:
    data = models.BucketingEvent(
        experience_id=identifier(event.experience_id, f"{name}.experience_id"),
        variation_id=identifier(event.variation_id, f"{name}.variation_id"),
    )
    return models.VisitorTrackingEvents(event_type="bucketing", data=data)


def _conversion(event: Conversion, name: str) -> models.VisitorTrackingEvents:
    bucketing = {
        identifier(key, f"{name}.bucketing: a key"): identifier(value, f"{name}.bucketing[{key!r}]")
        for key, value in mapping(event.bucketing, f"{name}.bucketing").items()
    }
    data = models.ConversionEvent(
        goal_id=identifier(event.goal_id, f"{name}.goal_id"),
        goal_data=_goal_data(event, name) or UNSET,
        bucketing_data=bucketing or UNSET,
    )
    return models.VisitorTrackingEvents(event_type="conversion", data=data)


def _goal_data(event: Conversion, name: str) -> list[models.GoalData]:
    values: dict[str, str | float] = {}
    if event.revenue is not None:
        values["amount"] = money(event.revenue, f"{name}.revenue")
    if event.products_count is not None:
        values["productsCount"] = integer(event.products_count, f"{name}.products_count")
    if event.transaction_id is not None:
        values["transactionId"] = identifier(event.transaction_id, f"{name}.transaction_id")
    for key, value in mapping(event.dimensions, f"{name}.dimensions").items():
        index = integer(key, f"{name}.dimensions: a key")
        if index not in _DIMENSIONS:
            raise ValueError(f"{name}.dimensions: the number of a custom dimension must be 1 to 5, not {index}")
        values[f"customDimension{index}"] = text_or_number(value, f"{name}.dimensions[{index}]")
    return [models.GoalData(key=key, value=value) for key, value in values.items()]


def is_refusal(code: int | str) -> bool:
    """Return whether a code in a success says that the events were discarded, and not that the server failed (500 and up).

    Args:
        code: The code.
    """
    text = str(code).strip()
    return not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) >= 500)


def check_accepted(reply: Response[Any]) -> None:
    """Check that a success of the tracking API does not say that the events were discarded.

    Args:
        reply: The reply, with a body such as ``{"code": 200, "message": "OK"}`` or ``{"code": "BOT"}``.

    Raises:
        EventsDiscardedError: The code is a word other than OK, or an HTTP status that is not a success.
    """
    code = getattr(reply.parsed, "code", UNSET)
    if isinstance(code, bool) or not isinstance(code, (int, str)):
        return
    text = str(code).strip()
    # A code that is a number may be a string as well: Convert's PHP services write either.
    if int(text) >= 400 if text.isascii() and text.isdigit() and len(text) < 10 else text.upper() not in _ACCEPTED:
        message = getattr(reply.parsed, "message", "")
        raise EventsDiscardedError(
            code,
            message if isinstance(message, str) else "",
            response=reply.http_response,
            operation=reply._endpoint.operation.label,
            may_have_happened=not is_refusal(code),
        )


_ACCEPTED = {"", "OK", "SUCCESS"}
