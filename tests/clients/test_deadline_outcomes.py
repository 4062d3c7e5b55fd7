"""What an attempt ends in when its deadline passes, with a clock that the test moves."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import httpcore
import httpx
import pytest

from abwire import DeadlineExceededError, Retries
from abwire.retries import Budget, CallRetry
from abwire_runtime.client import deadlines, pool_repair
from abwire_runtime.client.reply_bodies import UNREAD

URL = "http://api.test/goals"
SENT = "http11.send_request_headers.started"


class Attempt:
    """An attempt of a call with a deadline of 100 seconds.

    Args:
        form: ``sync`` or ``async``.
        left: The seconds that the call has left when the attempt begins.

    Attributes:
        at: The time of the clock.
        client: The httpx client.
        request: The request.
        retry: The retries of the call.
        was_sent: Whether httpx was called.
    """

    def __init__(self, form: str, left: float = 100.0, **timeouts: Any) -> None:
        self.form = form
        self.at = 0.0
        self.retry = CallRetry(
            Retries(), Budget(), True, "GET", URL, operation="goals.get", deadline=100, clock=lambda: self.at
        )
        self.at = 100.0 - left
        nowhere = httpx.MockTransport(lambda request: reply())
        self.client: Any = (httpx.Client if form == "sync" else httpx.AsyncClient)(transport=nowhere)
        self.request = httpx.Request("GET", URL, extensions=timeouts)
        self.was_sent = False

    def end(self, outcome: httpx.Response | Exception, *, left: float, events: tuple[str, ...] = (SENT,)) -> Any:
        """End the attempt.

        Args:
            outcome: What httpx answers.
            left: The seconds that the call has left then.
            events: What httpx reports of the request.

        Returns:
            The outcome of the attempt.
        """

        def send() -> Any:
            self.was_sent = True
            self.at = 100.0 - left
            return outcome

        async def asend() -> Any:
            for event in events:
                await self.request.extensions["trace"](event, {})
            return send()

        async def run() -> Any:
            async with self.client:
                return await deadlines.aattempt(self.client, self.request, self.retry, asend)

        if self.form == "async":
            return asyncio.run(run())

        def traced() -> Any:
            for event in events:
                self.request.extensions["trace"](event, {})
            return send()

        with self.client:
            return deadlines.attempt(self.client, self.request, self.retry, traced)


def reply(**extensions: Any) -> httpx.Response:
    """A reply whose body is not read yet."""
    return httpx.Response(200, stream=httpx.ByteStream(b"{}"), extensions=extensions)


def unread() -> httpx.Response:
    """A reply whose body could not be read."""
    return reply(**{UNREAD: httpx.ReadError("cut")})


@pytest.mark.parametrize("left", [0.0, -1.0])
def test_a_call_without_time_is_not_sent(form: str, left: float) -> None:
    attempt = Attempt(form, left)
    error = attempt.end(reply(), left=left)
    assert isinstance(error, DeadlineExceededError)
    assert not attempt.was_sent
    assert not error.may_have_happened
    assert (error.deadline, error.attempts, error.operation) == (100, 1, "goals.get")
    assert (error.method, error.url) == ("GET", URL)
    assert str(error) == (
        "goals.get(): GET http://api.test/goals was not answered within its deadline of 100 s."
        " The server has not processed it."
    )


def test_a_call_with_little_time_is_sent(form: str) -> None:
    attempt, answer = Attempt(form, left=0.9), reply()
    assert attempt.end(answer, left=0.8) is answer
    assert attempt.was_sent


@pytest.mark.parametrize("left", [0.5, 0.0, -1.0])
def test_a_reply_in_hand_counts_even_if_it_is_late(form: str, left: float) -> None:
    attempt, answer = Attempt(form), reply()
    assert attempt.end(answer, left=left) is answer
    assert not answer.is_closed


@pytest.mark.parametrize("left", [0.0, -1.0])
def test_a_late_reply_without_its_body_does_not_count(form: str, left: float) -> None:
    answer = unread()
    error = Attempt(form).end(answer, left=left, events=())
    assert isinstance(error, DeadlineExceededError)
    assert error.may_have_happened
    assert error.__cause__ is None
    if form == "sync":
        assert answer.is_closed


@pytest.mark.parametrize("outcome", [unread(), httpx.ReadError("reset")])
def test_a_failure_in_time_is_returned_as_it_is(form: str, outcome: Any) -> None:
    assert Attempt(form).end(outcome, left=0.5) is outcome


@pytest.mark.parametrize("left", [0.0, -1.0])
@pytest.mark.parametrize(
    ("events", "sent"),
    [
        ((), False),
        (("connection.connect_tcp.started", "connection.connect_tcp.complete"), False),
        (("http2.send_request_headers.started", "http2.send_request_headers.complete"), True),
        ((SENT, "http11.send_request_headers.complete", "http11.receive_response_headers.started"), True),
    ],
)
def test_a_late_failure_says_whether_the_request_was_sent(
    form: str, left: float, events: tuple[str, ...], sent: bool
) -> None:
    failure = httpx.ReadTimeout("late")
    error = Attempt(form).end(failure, left=left, events=events)
    assert isinstance(error, DeadlineExceededError)
    assert error.may_have_happened is sent
    assert error.__cause__ is failure


def test_a_connection_that_was_not_made_was_not_sent_whatever_was_observed() -> None:
    error = Attempt("sync").end(httpx.ConnectTimeout("late"), left=0, events=(SENT,))
    assert not error.may_have_happened


def test_an_earlier_attempt_that_may_have_happened_counts(form: str) -> None:
    attempt = Attempt(form)
    attempt.retry.may_have_happened = True
    assert attempt.end(httpx.ReadTimeout("late"), left=0, events=()).may_have_happened


def test_an_attempt_that_was_not_sent_takes_nothing_back(form: str) -> None:
    attempt = Attempt(form, left=0)
    attempt.retry.may_have_happened = True
    attempt.retry.retries_made = 1
    error = attempt.end(reply(), left=0)
    assert error.may_have_happened
    assert str(error).endswith("deadline of 100 s. It was sent 2 times. The server may have processed it.")


# Timeouts


def seen_timeouts(attempt: Attempt) -> dict[str, float]:
    """The timeouts with which httpx sends the request."""
    seen: list[dict[str, float]] = []

    def trace(self: object, event: str, info: dict[str, Any]) -> None:
        seen.append(dict(attempt.request.extensions["timeout"]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deadlines._Watch, "_callback", trace)
        attempt.end(reply(), left=1)
    return seen[0]


def test_timeouts_are_lowered_to_what_is_left_and_restored() -> None:
    own = {"connect": 1.0, "read": 30.0, "write": None, "pool": 5.0}
    attempt = Attempt("sync", left=5.0, timeout=dict(own))
    assert seen_timeouts(attempt) == {"connect": 1.0, "read": 5.0, "write": 5.0, "pool": 5.0}
    assert attempt.request.extensions["timeout"] == own


def test_a_request_without_timeouts_has_those_of_the_client() -> None:
    attempt = Attempt("sync", left=4.0)
    attempt.client.timeout = httpx.Timeout(None, connect=2.0)
    assert seen_timeouts(attempt) == {"connect": 2.0, "read": 4.0, "write": 4.0, "pool": 4.0}
    assert attempt.request.extensions["timeout"] == httpx.Timeout(None, connect=2.0).as_dict()


def test_the_timer_keeps_no_program_alive_and_ends_with_the_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    timers: list[threading.Timer] = []

    class Timer(threading.Timer):
        def start(self) -> None:
            timers.append(self)
            super().start()

    monkeypatch.setattr(threading, "Timer", Timer)
    Attempt("sync", left=50.0).end(reply(), left=40.0)
    [timer] = timers
    assert timer.daemon
    assert timer.interval == 50.0
    assert timer.finished.is_set()


# Traces


def test_each_attempt_of_a_request_is_observed_anew(form: str) -> None:
    attempt = Attempt(form)
    attempt.end(httpx.ReadError("reset"), left=50)
    again = Attempt(form)
    again.request = attempt.request
    assert not again.end(httpx.ReadTimeout("late"), left=0, events=()).may_have_happened


def test_a_request_with_a_trace_of_the_user_counts_as_sent(form: str) -> None:
    async def atrace(event: str, info: dict[str, Any]) -> None: ...

    def trace(event: str, info: dict[str, Any]) -> None: ...

    own: Any = trace if form == "sync" else atrace
    attempt = Attempt(form, trace=own)
    assert attempt.end(httpx.ReadTimeout("late"), left=0, events=()).may_have_happened
    assert attempt.request.extensions["trace"] is own


# Connections


class Socket:
    """A socket that counts how often it is shut down."""

    def __init__(self, error: OSError | None = None) -> None:
        self.shut = 0
        self._error = error

    def shutdown(self, how: int) -> None:
        self.shut += 1
        if self._error is not None:
            raise self._error


class Pool:
    """The pools of an httpx client, with what it sends now."""

    def __init__(self) -> None:
        self.client = httpx.Client(transport=httpx.HTTPTransport(verify=False))
        self.request = httpx.Request("GET", URL)
        self.watch = deadlines._Watch(self.request)
        self.cutter = deadlines._Cutter(self.client, self.watch)

    def add(self, connection: Any, request: httpx.Request | None = None, *, mounted: bool = False) -> None:
        """Add a request that a connection sends; by default the one of the attempt."""
        transport = self.client._transport
        if mounted:
            transport = self.client._mounts.setdefault(cast("Any", "http://"), httpx.HTTPTransport(verify=False))  # type: ignore[assignment]
        sent = SimpleNamespace(request=request or self.request, connection=connection)
        cast("Any", transport)._pool._requests.append(sent)


def connection(socket: Socket) -> httpcore.HTTP11Connection:
    """A connection of HTTP/1.1 that uses a socket."""
    stream = SimpleNamespace(get_extra_info=lambda name: socket if name == "socket" else None)
    return httpcore.HTTP11Connection(httpcore.Origin(b"http", b"api.test", 80), cast("Any", stream))


def test_the_connection_of_the_attempt_is_shut_down_and_no_other() -> None:
    pool, own, other = Pool(), Socket(), Socket()
    pool.add(connection(other), httpx.Request("GET", URL))
    pool.add(SimpleNamespace(_connection=connection(own)))
    pool.cutter.cut()
    assert (own.shut, other.shut) == (1, 0)
    assert pool.cutter.end()


def test_a_connection_of_a_mounted_transport_is_shut_down() -> None:
    pool, own = Pool(), Socket()
    pool.client._mounts[cast("Any", "https://")] = httpx.MockTransport(lambda request: reply())
    pool.add(connection(own), mounted=True)
    pool.cutter.cut()
    assert own.shut == 1


@pytest.mark.parametrize("none", [None, SimpleNamespace(_connection=None)], ids=["waiting", "connecting"])
def test_a_request_without_a_connection_is_not_cut(none: Any) -> None:
    pool = Pool()
    pool.add(none)
    pool.cutter.cut()
    assert not pool.cutter.end()


def test_a_connection_that_the_server_has_closed_counts_as_cut() -> None:
    pool = Pool()
    pool.add(connection(Socket(OSError("not connected"))))
    pool.cutter.cut()
    assert pool.cutter.end()


def test_nothing_is_cut_after_the_attempt() -> None:
    pool, own = Pool(), Socket()
    pool.add(connection(own))
    assert not pool.cutter.end()
    pool.cutter.cut()
    assert own.shut == 0
    assert not pool.cutter.end()


def test_a_reply_that_was_cut_does_not_count_however_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """The timer may come first by a little."""
    monkeypatch.setattr(deadlines._Cutter, "end", lambda self: True)
    answer = reply()
    error = Attempt("sync").end(answer, left=1)
    assert isinstance(error, DeadlineExceededError)
    assert error.may_have_happened
    assert answer.is_closed


def test_an_asynchronous_attempt_that_is_cancelled_repairs_the_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    repaired: list[tuple[object, object]] = []

    async def drop_abandoned(client: object, request: object) -> None:
        repaired.append((client, request))

    async def wait() -> Any:
        await asyncio.Event().wait()

    async def wait_after_sending() -> Any:
        await attempt.request.extensions["trace"](SENT, {})
        await wait()

    def run(send: Callable[[], Any]) -> Any:
        return asyncio.run(cast("Any", deadlines.aattempt(attempt.client, attempt.request, attempt.retry, send)))

    monkeypatch.setattr(pool_repair, "drop_abandoned", drop_abandoned)
    for send, sent in [(wait, False), (wait_after_sending, True)]:
        attempt = Attempt("async", left=0.001)
        error = run(send)
        assert isinstance(error, DeadlineExceededError)
        assert error.may_have_happened is sent
        assert repaired == [(attempt.client, attempt.request)]
        repaired.clear()


# Waits


@pytest.mark.parametrize(("longer", "wait"), [(2.345, " 2.35 s"), (float("inf"), "")])
def test_a_wait_of_unknown_length_has_no_number(longer: float, wait: str) -> None:
    retry = Attempt("sync").retry
    error = deadlines.no_time(retry, longer, "its turn")
    assert str(error).startswith(
        f"goals.get(): GET {URL} would have to wait{wait} for its turn, beyond its deadline of"
    )
    assert error.attempts == 0
