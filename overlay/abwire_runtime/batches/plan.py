"""What a vendor's batches are made of: how events are encoded, the limits of a request, and what an error means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sized
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ..client.errors import AbwireError, APIStatusError, InvalidRequestError, PayloadTooLargeError

EncodedT = TypeVar("EncodedT")
BodyT = TypeVar("BodyT", bound=Sized)

_TRANSIENT_REFUSALS = {408, 413, 429}
"""Refusals that the next request may not meet. All others are about the account, the key or the address."""


def may_succeed_in_halves(error: AbwireError) -> bool:
    """Return whether a request failed because of its size, or because of some events that do not match the spec.

    Args:
        error: What the request raised.
    """
    return isinstance(error, (PayloadTooLargeError, InvalidRequestError))


def stops_a_batch(error: AbwireError) -> bool:
    """Return whether an error of one request means that the server would refuse all others as well.

    Args:
        error: What the request raised.
    """
    return (
        isinstance(error, APIStatusError) and error.status_code < 500 and error.status_code not in _TRANSIENT_REFUSALS
    )


@dataclass(frozen=True)
class ByteLimit(Generic[EncodedT]):
    """How large the body of a request may be.

    Attributes:
        most: The largest number of bytes.
        measure: How many bytes an encoded event adds to a body, with its comma.
        overhead: How many bytes a body has besides its events.
    """

    most: int
    measure: Callable[[EncodedT], int]
    overhead: int = 0


@dataclass(frozen=True)
class BatchPlan(Generic[EncodedT, BodyT]):
    """What a vendor's batches are made of.

    Encoders are called with an event and its index in the source, which is the same after a resume. What they raise is
    the reason why the event is not valid.

    Attributes:
        kind: Name of the API, which a checkpoint records.
        account: Id of the account or project, which a checkpoint records.
        encoders: The encoder of each type of event.
        encode_other: The encoder of every other type. It raises a TypeError for what is no event.
        assemble: Makes the body of a request from encoded events.
        max_events: The largest number of events in a request.
        byte_limit: How large a body may be; None if that is not known.
        halves: Whether an error of one request may be due to its size or to some of its events, so that its halves are
            sent.
        stops: Whether an error of one request means that all others would fail too.
        as_sent: What a failure of a request holds, made from a valid event and its index: the event with the id that it
            was sent with, so that sending it again counts once. None for the event as it was passed.
    """

    kind: str
    account: str
    encoders: Mapping[type[Any], Callable[[Any, int], EncodedT]]
    encode_other: Callable[[Any, int], EncodedT]
    assemble: Callable[[list[EncodedT]], BodyT]
    max_events: int
    byte_limit: ByteLimit[EncodedT] | None = None
    halves: Callable[[AbwireError], bool] = may_succeed_in_halves
    stops: Callable[[AbwireError], bool] = stops_a_batch
    as_sent: Callable[[Any, int], Any] | None = None
