"""VWO's batches: encodes events one by one, sends up to 5000 in a request, and accounts for each that does not arrive."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sized
from decimal import Decimal
from json import dumps, loads
from json.encoder import encode_basestring_ascii as quoted
from typing import Any, TypeAlias
from urllib.parse import quote
from uuid import UUID

from abwire_api.vwo import models
from abwire_api.vwo.api import tracking as api
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body
from abwire_runtime.client.errors import APIConnectionError, APIStatusError, PayloadTooLargeError
from abwire_runtime.client.retry_policy import NOT_SENT
from abwire_runtime.data.encoding import decimal_text, write_json
from abwire_runtime.data.model import Model
from abwire_runtime.data.values import (
    MAX_INT64,
    MAX_SECONDS,
    TimeInput,
    identifier,
    integer,
    integer_id,
    number,
    string,
    unix_seconds,
)

from .events import (
    BatchFailure,
    BatchResult,
    Event,
    Push,
    TrackGoal,
    TrackUser,
    checked_tags,
    is_uuid,
    resolve_uuid,
)

MAX_SIZE = 5000
"""The largest number of events in one request."""

ENCODED_BATCH: Endpoint[None] = Endpoint(
    api.BATCH.operation,
    api.BATCH.schemas,
    parameters=api.BATCH.parameters,
    body=Body(json_types="f"),  # bytes, since the body is JSON already
    reply=api.BATCH.reply,
)
"""The operation ``tracking.batch`` with a body that is encoded already."""

_RETRYABLE_REFUSALS = {408, 413, 429}
"""Refusals that the next request may not meet. All others are about the account, the key or the address."""

BatchSteps: TypeAlias = "Generator[str | list[Event] | BatchResult, BaseException | None]"


def encoded_body(events: str) -> bytes:
    """The body of a request, from JSON objects with commas between them."""
    return f'{{"ev":[{events}]}}'.encode()


def strict_body(events: str) -> models.BatchEvents:
    """The body of a request as a model, from JSON objects with commas between them."""
    return models.BatchEvents.from_dict(
        {"ev": loads(f"[{events}]", parse_float=Decimal)}
    )  # keeps the digits of amounts


def batch_steps(account_id: int | str, size: int, source: object) -> BatchSteps:
    """The course of a batch, without any I/O, so that both clients share it.

    The caller carries out each step, and sends back the exception that it raised, or None. A step is one of:

    - an empty list, to which the caller adds up to ``size`` events from the source; fewer mean that it is exhausted;
    - a string, the JSON of the events of one request, which the caller sends;
    - the result, which is the last step.

    Args:
        account_id: Id of the VWO account.
        size: The largest number of events in one request.
        source: Where the caller takes events from. Its length, if it has one, tells how many are left when the batch
            is stopped.

    Raises:
        TypeError: The source is a single event.
        ValueError: ``size`` is out of range.
    """
    if type(source) in _ENCODERS:  # events are tuples, so this one would be iterated over
        raise TypeError("events must be an iterable of events: put a single event into a list")
    size = integer(size, "size")
    if not 1 <= size <= MAX_SIZE:
        raise ValueError(f"size must be 1 to {MAX_SIZE}, not {size}")
    account = identifier(account_id, "account_id")
    result = BatchResult()
    smallest_refused = _SmallestRefused()
    more = True
    try:
        while result.stopped is None and more:
            taken: list[Event] = []
            error = yield taken
            more = len(taken) == size
            result.taken += len(taken)
            # If the iterable failed, nobody but us still has the events that were taken before: send them first.
            if error is None or isinstance(error, Exception):
                yield from _send(_Chunk(result.taken - len(taken), taken, account, result), smallest_refused, result)
            if error is not None:
                raise error
    except BaseException as error:
        error.add_note(f"abwire: {result.arrived} events of the batch had arrived, of {result.taken} that were taken")
        raise
    if result.stopped is not None:
        result.not_sent = len(source) - result.taken if isinstance(source, Sized) else None
    yield result


class _SmallestRefused:
    """The size of the smallest body that the server refused as too large. Bodies of that size are not tried again."""

    size = 1 << 62


class _Chunk:
    """Events that were taken together, each encoded once.

    Args:
        first: Index of the first event in the batch.
        events: The events.
        account_id: Id of the VWO account as a string.
        result: Gets a failure for each invalid event.

    Attributes:
        encoded: The JSON of each event; None for an invalid one.
    """

    def __init__(self, first: int, events: list[Event], account_id: str, result: BatchResult) -> None:
        self._first = first
        self._events = events
        self._result = result
        self.encoded: list[str | None] = []
        add = self.encoded.append
        for event in events:
            try:
                add(_ENCODERS.get(type(event), _encode_model)(event, account_id))
            except MemoryError:
                raise
            except Exception as error:  # whatever a value's own methods raise is about this event alone
                reason = f"the event is not valid: {_message(error)}"
                result.failures.append(BatchFailure(first + len(self.encoded), (event,), reason))
                add(None)

    def fail(self, part: range, reason: str, may_have_arrived: bool = False, status: int | None = None) -> None:
        """Report the valid events of a part as failed. The invalid ones were reported when they were encoded."""
        for start, stop in self._valid_runs(part):
            events = tuple(self._events[start:stop])
            self._result.failures.append(BatchFailure(self._first + start, events, reason, may_have_arrived, status))

    def _valid_runs(self, part: range) -> Iterator[tuple[int, int]]:
        """Start and end of each run of valid events."""
        start = part.start
        for index in part:
            if self.encoded[index] is None:
                if index > start:
                    yield start, index
                start = index + 1
        if part.stop > start:
            yield start, part.stop


def _message(error: Exception) -> str:
    try:
        return str(error) or type(error).__name__
    except Exception:  # an error of a value's own class may fail to describe itself
        return type(error).__name__


def _send(
    chunk: _Chunk, smallest_refused: _SmallestRefused, result: BatchResult
) -> Generator[str, BaseException | None, None]:
    """Send one chunk, split in half as often as it is too large."""
    waiting = [range(len(chunk.encoded))]
    while waiting:
        part = waiting.pop()
        encoded = [each for each in chunk.encoded[part.start : part.stop] if each is not None]
        if not encoded:
            continue
        if result.stopped is not None:
            chunk.fail(part, f"not sent, since the batch was stopped: {result.stopped}")
            continue
        body = ",".join(encoded)
        if len(body) >= smallest_refused.size and len(encoded) > 1:
            middle = (part.start + part.stop) // 2
            waiting += range(middle, part.stop), range(part.start, middle)
            continue
        error = yield body
        if error is None:
            result.arrived += len(encoded)
        elif isinstance(error, PayloadTooLargeError) and len(encoded) > 1:
            smallest_refused.size = min(smallest_refused.size, len(body))
            waiting.append(part)
        elif isinstance(error, APIStatusError):
            status = error.status_code
            if status < 500 and status not in _RETRYABLE_REFUSALS:
                result.stopped = error.with_traceback(None)  # the traceback would keep the request alive
            chunk.fail(part, str(error), status >= 500 and status != 503, status)
        elif isinstance(error, APIConnectionError):
            chunk.fail(part, str(error), not isinstance(error.__cause__, NOT_SENT))
        else:
            raise error


# These encoders build JSON by hand and test for the usual values first: a large batch spends most of its time here.
# What the tests let through is what the functions of data/values.py return for it: e | c is in range if both are.


def _encode_user(event: TrackUser, account_id: str) -> str:
    e, c, user_id, uuid, at, agent, ip = event
    if type(e) is not int or type(c) is not int or not 0 <= e | c <= MAX_INT64:
        e, c = integer_id(e, "experiment_id"), integer_id(c, "variation_id")
    return f'{{"eT":1,"e":{e},"c":{c},{_encode_visitor(user_id, uuid, at, agent, ip, account_id)}}}'


def _encode_goal(event: TrackGoal, account_id: str) -> str:
    e, c, g, user_id, uuid, revenue, at, agent, ip = event
    if type(e) is not int or type(c) is not int or type(g) is not int or not 0 <= e | c | g <= MAX_INT64:
        e, c, g = integer_id(e, "experiment_id"), integer_id(c, "variation_id"), integer_id(g, "goal_id")
    visitor = _encode_visitor(user_id, uuid, at, agent, ip, account_id)
    if revenue is None:
        return f'{{"eT":2,"e":{e},"c":{c},"g":{g},{visitor}}}'
    if type(revenue) is float and 0.001 < revenue < 1e15:  # Python writes these without an exponent
        return f'{{"eT":2,"e":{e},"c":{c},"g":{g},"r":{revenue!r},{visitor}}}'
    return f'{{"eT":2,"e":{e},"c":{c},"g":{g},"r":{decimal_text(number(revenue, "revenue"))},{visitor}}}'


def _encode_push(event: Push, account_id: str) -> str:
    tags = dumps({"u": checked_tags(event.tags)}, ensure_ascii=False, separators=(",", ":"))
    return f'{{"eT":3,"t":"{quote(tags, safe="")}",{_encode_visitor(*event[1:], account_id)}}}'


def _encode_visitor(
    user_id: str | int | None,
    uuid: str | UUID | None,
    at: TimeInput | None,
    agent: str | None,
    ip: str | None,
    account_id: str,
) -> str:
    if user_id is not None or type(uuid) is not str or not is_uuid(uuid):
        uuid = resolve_uuid(user_id, uuid, account_id)
    if type(at) is not int or not -MAX_SECONDS <= at <= MAX_SECONDS:
        at = unix_seconds(at, "session_time")
    if agent is None and ip is None:
        return f'"u":"{uuid}","sId":{at}'
    visitor_agent = "" if agent is None else f',"visitor_ua":{quoted(string(agent, "user_agent"))}'
    visitor_ip = "" if ip is None else f',"visitor_ip":{quoted(string(ip, "ip"))}'
    return f'"u":"{uuid}","sId":{at}{visitor_agent}{visitor_ip}'


def _encode_model(event: Any, account_id: str) -> str:
    if not isinstance(event, Model):
        raise TypeError(
            f"an event must be a TrackUser, a TrackGoal, a Push or a generated model, not {type(event).__name__}"
        )
    return write_json(event.to_dict())


_ENCODERS: dict[type, Callable[[Any, str], str]] = {
    TrackUser: _encode_user,
    TrackGoal: _encode_goal,
    Push: _encode_push,
}
