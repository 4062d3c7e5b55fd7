"""VWO's batches: events become JSON one by one, go out 5000 at a time, and whatever does not arrive is accounted for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sized
from json import dumps, loads
from json.encoder import encode_basestring_ascii as quoted
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote
from uuid import UUID

from abwire_api.vwo.api import tracking as api
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body
from abwire_runtime.client.retry_policy import NOT_SENT
from abwire_runtime.data.model import Model
from abwire_runtime.data.values import TimeInput, number

from ..errors import APIConnectionError, APIStatusError, PayloadTooLargeError
from .events import (
    SDK,
    BatchFailure,
    BatchResult,
    Push,
    TrackGoal,
    TrackUser,
    dimensions,
    is_uuid,
    seconds_of,
    visitor_of,
    whole,
)

if TYPE_CHECKING:
    from .events import Event

MOST = 5000
"""How many events a request holds at most."""

_ENCODED: Endpoint[None] = Endpoint(
    api.BATCH.operation,
    api.BATCH.schemas,
    parameters=api.BATCH.parameters,
    body=Body(json_types="f"),  # as the generated operation, but for a body that is JSON already
    reply=api.BATCH.reply,
)

_PASSING = {408, 413, 429}
"""Refusals that the next request need not meet with; the others tell of the account, the key or the address."""

Sending: TypeAlias = "Generator[str | list[Event] | BatchResult, BaseException | None]"


def request(events: str, strict: bool) -> tuple[Endpoint[None], dict[str, Any]]:
    """The call that sends events; a strict client checks them, and needs them as JSON types."""
    if strict:
        return api.BATCH, {"events": loads(f"[{events}]"), **SDK}
    return _ENCODED, {"body": f'{{"ev":[{events}]}}'.encode(), **SDK}


def sending(account_id: int | str, size: int, whole: object) -> Sending:
    """Send events without doing any I/O. Its steps are done by the caller, who sends back what was raised there.

    A step is a list, to which the next ``size`` events are to be added; the JSON of a request's events, to be sent; or, at
    the end, what became of all of them.

    Args:
        account_id: VWO account.
        size: How many events a request holds at most.
        whole: What the events are taken from, which may tell how many there are.

    Raises:
        TypeError: It is a single event.
        ValueError: ``size`` is out of range.
    """
    if type(whole) in _ENCODERS:  # which is a tuple, and would be taken apart
        raise TypeError("batch takes events: put a single one into a list")
    if not 1 <= size <= MOST:
        raise ValueError(f"size is 1 to {MOST}, not {size}")
    result = BatchResult()
    limit = _Limit()
    more = True
    try:
        while result.stopped is None and more:
            taken: list[Event] = []
            error = yield taken
            more = len(taken) == size
            result.taken += len(taken)
            # What was taken before the iterable failed is in nobody else's hands any more.
            if error is None or isinstance(error, Exception):
                yield from _send(_Chunk(result.taken - len(taken), taken, account_id, result), limit, result)
            if error is not None:
                raise error
    except BaseException as error:
        error.add_note(f"abwire: {result.arrived} events of the batch had arrived, of {result.taken} that were taken")
        raise
    if result.stopped is not None:
        result.not_sent = len(whole) - result.taken if isinstance(whole, Sized) else None
    yield result


class _Limit:
    """The size of the smallest body that the server refused: those that are as large are not tried."""

    size = 1 << 62


class _Chunk:
    """Events that were taken together, and their JSON: None for those that are not valid, which are accounted for.

    Args:
        first: The place of the first event among all.
        events: The events.
        account_id: VWO account.
        result: Where failures go.
    """

    def __init__(self, first: int, events: list[Event], account_id: int | str, result: BatchResult) -> None:
        self._first = first
        self._events = events
        self._result = result
        self.texts: list[str | None] = []
        add = self.texts.append
        for event in events:
            try:
                add(_ENCODERS.get(type(event), _encode_model)(event, account_id))
            except (TypeError, ValueError) as error:
                place = first + len(self.texts)
                result.failures.append(BatchFailure(place, (event,), f"the event is not valid: {error}"))
                add(None)

    def fail(self, part: range, reason: str, may_have_arrived: bool = False, status: int | None = None) -> None:
        """Account for a part that did not arrive, save what is accounted for already."""
        for start, stop in self._runs(part):
            events = tuple(self._events[start:stop])
            self._result.failures.append(BatchFailure(self._first + start, events, reason, may_have_arrived, status))

    def _runs(self, part: range) -> Iterator[tuple[int, int]]:
        start = part.start
        for place in part:
            if self.texts[place] is None:
                if place > start:
                    yield start, place
                start = place + 1
        if part.stop > start:
            yield start, part.stop


def _send(chunk: _Chunk, limit: _Limit, result: BatchResult) -> Generator[str, BaseException | None, None]:
    """Send one chunk, in halves where it is too large."""
    waiting = [range(len(chunk.texts))]
    while waiting:
        part = waiting.pop()
        texts = [text for text in chunk.texts[part.start : part.stop] if text is not None]
        if not texts:
            continue
        if result.stopped is not None:
            chunk.fail(part, f"not sent, since the batch was stopped: {result.stopped}")
            continue
        body = ",".join(texts)
        if len(body) >= limit.size and len(texts) > 1:
            middle = (part.start + part.stop) // 2
            waiting += range(middle, part.stop), range(part.start, middle)
            continue
        error = yield body
        if error is None:
            result.arrived += len(texts)
        elif isinstance(error, PayloadTooLargeError) and len(texts) > 1:
            limit.size = min(limit.size, len(body))
            waiting.append(part)
        elif isinstance(error, APIStatusError):
            status = error.status_code
            if status < 500 and status not in _PASSING:
                result.stopped = error.with_traceback(None)  # which would keep the request
            chunk.fail(part, str(error), status >= 500 and status != 503, status)
        elif isinstance(error, APIConnectionError):
            chunk.fail(part, str(error), not isinstance(error.__cause__, NOT_SENT))
        else:
            raise error


# Put together by hand, the usual types first: this is where the time of a large batch goes.


def _encode_user(event: TrackUser, account_id: int | str) -> str:
    e, c, user_id, uuid, at, agent, ip = event
    if type(e) is not int or type(c) is not int:
        e, c = whole(e, "experiment_id"), whole(c, "variation_id")
    return f'{{"eT":1,"e":{e},"c":{c},{_encode_visitor(user_id, uuid, at, agent, ip, account_id)}}}'


def _encode_goal(event: TrackGoal, account_id: int | str) -> str:
    e, c, g, user_id, uuid, revenue, at, agent, ip = event
    if type(e) is not int or type(c) is not int or type(g) is not int:
        e, c, g = whole(e, "experiment_id"), whole(c, "variation_id"), whole(g, "goal_id")
    visitor = _encode_visitor(user_id, uuid, at, agent, ip, account_id)
    if revenue is None:
        return f'{{"eT":2,"e":{e},"c":{c},"g":{g},{visitor}}}'
    return f'{{"eT":2,"e":{e},"c":{c},"g":{g},"r":{number(revenue, "revenue")!r},{visitor}}}'


def _encode_push(event: Push, account_id: int | str) -> str:
    tags = quote(dumps(dimensions(event.tags), ensure_ascii=False, separators=(",", ":")), safe="")
    return f'{{"eT":3,"t":"{tags}",{_encode_visitor(*event[1:], account_id)}}}'


def _encode_visitor(
    user_id: str | int | None,
    uuid: str | UUID | None,
    at: TimeInput | None,
    agent: str | None,
    ip: str | None,
    account_id: int | str,
) -> str:
    if user_id is not None or type(uuid) is not str or not is_uuid(uuid):
        uuid = visitor_of(user_id, uuid, account_id)
    if type(at) is not int:
        at = seconds_of(at)
    if agent is None:
        return f'"u":"{uuid}","sId":{at}' if ip is None else f'"u":"{uuid}","sId":{at},"visitor_ip":{quoted(ip)}'
    if ip is None:
        return f'"u":"{uuid}","sId":{at},"visitor_ua":{quoted(agent)}'
    return f'"u":"{uuid}","sId":{at},"visitor_ua":{quoted(agent)},"visitor_ip":{quoted(ip)}'


def _encode_model(event: Any, account_id: int | str) -> str:
    if not isinstance(event, Model):
        raise TypeError(
            f"an event is a TrackUser, a TrackGoal, a Push or a model of theirs, not {type(event).__name__}"
        )
    return dumps(event.to_dict(), separators=(",", ":"), allow_nan=False)


_ENCODERS: dict[type, Callable[[Any, int | str], str]] = {
    TrackUser: _encode_user,
    TrackGoal: _encode_goal,
    Push: _encode_push,
}
