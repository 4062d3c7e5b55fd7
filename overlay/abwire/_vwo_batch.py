"""VWO's batches: events become JSON one by one, go out 5000 at a time, and whatever does not arrive is accounted for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sized
from itertools import islice
from json import JSONEncoder, loads
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from urllib.parse import quote

import httpx

from abwire_api._runtime.endpoint import Body, Endpoint
from abwire_api._runtime.model import Model
from abwire_api.vwo.api import tracking as api

from ._values import number
from ._vwo_events import (
    BatchFailure,
    BatchResult,
    Push,
    TrackGoal,
    TrackUser,
    dimensions,
    seconds_of,
    visitor_of,
    whole,
)
from .errors import APIConnectionError, APIStatusError, PayloadTooLargeError

if TYPE_CHECKING:
    from ._vwo_events import Event

MOST = 5000
"""How many events a request holds at most."""

_json = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode

_ENCODED: Endpoint[None] = Endpoint(
    api.BATCH.operation,
    api.BATCH.schemas,
    parameters=api.BATCH.parameters,
    body=Body(kinds="f"),  # as the generated operation, but for a body that is JSON already
    reply=api.BATCH.reply,
)


Sending: TypeAlias = Generator[list[bytes], BaseException | None, BatchResult]


def request(events: list[bytes], strict: bool) -> tuple[Endpoint[None], dict[str, Any]]:
    """The call that sends events; a strict client checks them, and needs them as JSON types."""
    if strict:
        return api.BATCH, {"events": [loads(event) for event in events]}
    return _ENCODED, {"body": b'{"ev":[' + b",".join(events) + b"]}"}


def sending(events: Iterable[Event], account_id: int | str, size: int = MOST) -> Sending:
    """Send events without doing the sending: gives what goes into a request, takes what was raised there.

    Args:
        events: The events. They are taken as they are needed.
        account_id: VWO account.
        size: How many events a request holds at most.

    Returns:
        What became of them.

    Raises:
        ValueError: ``size`` is out of range.
    """
    if not 1 <= size <= MOST:
        raise ValueError(f"size is 1 to {MOST}, not {size}")
    result = BatchResult()
    source = iter(events)
    limit = _Limit()
    try:
        while result.stopped is None and (chunk := list(islice(source, size))):
            first, result.taken = result.taken, result.taken + len(chunk)
            yield from _send(list(_encoded(chunk, first, account_id, result)), limit, result)
    except BaseException as error:
        error.add_note(f"abwire: {result.arrived} events of the batch had arrived, of {result.taken} that were taken")
        raise
    if result.stopped is not None:
        result.not_sent = len(events) - result.taken if isinstance(events, Sized) else None
    return result


class _Encoded(NamedTuple):
    """An event that is ready to be sent, with its place."""

    place: int
    event: Event
    json: bytes


class _Limit:
    """The size of the smallest body that the server refused: those that are larger are not tried."""

    size = 1 << 62


def _encoded(chunk: list[Event], first: int, account_id: int | str, result: BatchResult) -> Iterable[_Encoded]:
    for place, event in enumerate(chunk, first):
        try:
            encode = _ENCODERS.get(type(event), _encode_model)
            yield _Encoded(place, event, encode(event, account_id).encode())
        except (TypeError, ValueError) as error:
            result.failures.append(BatchFailure(place, (event,), f"the event is not valid: {error}"))


def _send(
    chunk: list[_Encoded], limit: _Limit, result: BatchResult
) -> Generator[list[bytes], BaseException | None, None]:
    """Send one chunk, in halves where it is too large."""
    waiting = [chunk] if chunk else []
    while waiting:
        part = waiting.pop()
        if result.stopped is not None:
            _fail(part, f"not sent, since the batch was stopped: {result.stopped}", result)
            continue
        bodies = [each.json for each in part]
        size = sum(map(len, bodies)) + len(bodies)
        too_large = size >= limit.size
        if too_large and len(part) > 1:
            waiting += part[len(part) // 2 :], part[: len(part) // 2]
            continue
        error = yield bodies
        if error is None:
            result.arrived += len(part)
        elif isinstance(error, PayloadTooLargeError) and len(part) > 1:
            limit.size = min(limit.size, size)
            waiting.append(part)
        elif isinstance(error, (APIConnectionError, APIStatusError)):
            _refuse(part, error, result)
        else:
            raise error


def _refuse(part: list[_Encoded], error: APIConnectionError | APIStatusError, result: BatchResult) -> None:
    if isinstance(error, APIStatusError):
        status = error.status_code
        if status < 500 and status not in _PASSING:
            result.stopped = error.with_traceback(None)  # which would keep the request
        _fail(part, str(error), result, status >= 500 and status != 503, status)
    else:
        _fail(part, str(error), result, not isinstance(error.__cause__, (httpx.ConnectError, httpx.ConnectTimeout)))


_PASSING = {408, 413, 429}
"""Refusals that the next request need not meet with; the others tell of the account, the key or the address."""


def _fail(
    part: list[_Encoded], reason: str, result: BatchResult, may_have_arrived: bool = False, status: int | None = None
) -> None:
    # Invalid events between them are accounted for already, so that the places may have gaps.
    start = 0
    for end in range(1, len(part) + 1):
        if end == len(part) or part[end].place != part[end - 1].place + 1:
            events = tuple(each.event for each in part[start:end])
            result.failures.append(BatchFailure(part[start].place, events, reason, may_have_arrived, status))
            start = end


# Put together by hand: this is where the time of a large batch goes.


def _encode_user(event: TrackUser, account_id: int | str) -> str:
    e, c = whole(event.experiment_id, "experiment_id"), whole(event.variation_id, "variation_id")
    return f'{{"eT":1,"e":{e},"c":{c},{_encode_visitor(event, account_id)}}}'


def _encode_goal(event: TrackGoal, account_id: int | str) -> str:
    e, c = whole(event.experiment_id, "experiment_id"), whole(event.variation_id, "variation_id")
    revenue = "" if event.revenue is None else f'"r":{number(event.revenue, "revenue")!r},'
    return f'{{"eT":2,"e":{e},"c":{c},"g":{whole(event.goal_id, "goal_id")},{revenue}{_encode_visitor(event, account_id)}}}'


def _encode_push(event: Push, account_id: int | str) -> str:
    return f'{{"eT":3,"t":"{quote(_json(dimensions(event.tags)), safe="")}",{_encode_visitor(event, account_id)}}}'


def _encode_visitor(event: TrackUser | TrackGoal | Push, account_id: int | str) -> str:
    text = f'"u":"{visitor_of(event, account_id)}","sId":{seconds_of(event)}'
    if event.user_agent is not None:
        text += f',"visitor_ua":{_json(event.user_agent)}'
    return text if event.ip is None else f'{text},"visitor_ip":{_json(event.ip)}'


def _encode_model(event: Any, account_id: int | str) -> str:
    if not isinstance(event, Model):
        raise TypeError(
            f"an event is a TrackUser, a TrackGoal, a Push or a model of theirs, not {type(event).__name__}"
        )
    return _json(event.to_dict())


_ENCODERS: dict[type, Callable[[Any, int | str], str]] = {
    TrackUser: _encode_user,
    TrackGoal: _encode_goal,
    Push: _encode_push,
}
