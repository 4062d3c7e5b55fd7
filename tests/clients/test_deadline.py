"""Deadlines: a call as a whole ends in time, and the error says whether it may have happened."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import trio

from abwire import (
    APITimeoutError,
    ConfigurationError,
    DeadlineExceededError,
    InternalServerError,
    Pace,
    RateLimitError,
    Retries,
)
from abwire.retries import Budget, CallRetry, asend, send
from abwire.testing import Sandbox
from abwire.vwo import TrackUser
from support.calling import FORMS, caller, close, settled
from support.clients import CLASSES, arguments
from support.http_server import HANG, RESET, HTTPServer, ReceivedRequest, Reply

EVERY_FORM = [*FORMS, "trio"]
GOAL = b'{"id":7,"type":"revenue"}'


def run(sandbox: Sandbox, form: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """Call ``use`` with a client of Convert, and close the client."""

    async def with_client() -> Any:
        client = CLASSES["convert"]["sync" if form == "sync" else "async"](**arguments(sandbox, "convert", **options))
        try:
            return await use(client)
        finally:
            await close(client)

    return trio.run(with_client) if form == "trio" else asyncio.run(with_client())


def error_of(sandbox: Sandbox, form: str, **options: Any) -> DeadlineExceededError:
    """The error of a call that exceeds its deadline."""

    async def use(client: Any) -> DeadlineExceededError:
        with pytest.raises(DeadlineExceededError) as raised:
            await settled(client.goals.get(7))
        return raised.value

    found: DeadlineExceededError = run(sandbox, form, use, **options)
    return found


class TricklingServer:
    """Sends its reply byte by byte, and never ends.

    Attributes:
        url: The address.
        begin: What is sent at once, before the bytes one by one.
    """

    def __init__(self, begin: bytes) -> None:
        self._begin = begin
        self._closing = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self._threads.append(threading.Thread(target=self._trickle, args=[connection]))
                self._threads[-1].start()

    def _trickle(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(self._begin)
            while not self._closing.wait(0.02):
                connection.sendall(b"x")

    def close(self) -> None:
        """Close all connections and wait for the threads to end."""
        self._closing.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join()


@pytest.fixture
def trickling(request: pytest.FixtureRequest) -> Iterator[TricklingServer]:
    server = TricklingServer(request.param)
    yield server
    server.close()


# What ends

LONG_ENOUGH = 1.2
"""Seconds in which a request is sent also on a busy machine, so that its deadline passes while the server answers."""


@pytest.mark.parametrize("form", EVERY_FORM)
@pytest.mark.parametrize("timeout", [None, 30])
def test_a_server_that_does_not_answer(sandbox: Sandbox, form: str, timeout: Any) -> None:
    sandbox.faults.add("hang")
    error = error_of(sandbox, form, timeout=timeout, deadline=LONG_ENOUGH)
    assert isinstance(error, APITimeoutError)
    assert (error.deadline, error.attempts, error.may_have_happened) == (LONG_ENOUGH, 1, True)
    assert (error.operation, error.method) == ("goals.get", "GET")
    assert str(error).endswith(
        f"/goals/7 was not answered within its deadline of {LONG_ENOUGH} s. The server may have processed it."
    )


@pytest.mark.parametrize("form", EVERY_FORM)
@pytest.mark.parametrize(
    "trickling",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Padding: ",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 500 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n",
    ],
    ids=["nothing", "head", "body", "body until the connection closes", "body of an error"],
    indirect=True,
)
def test_a_server_that_answers_byte_by_byte(sandbox: Sandbox, form: str, trickling: TricklingServer) -> None:
    error = error_of(sandbox, form, base_url=trickling.url, deadline=LONG_ENOUGH)
    assert (error.attempts, error.may_have_happened) == (1, True)


@pytest.mark.parametrize("form", EVERY_FORM)
def test_all_attempts_together_end(sandbox: Sandbox, form: str) -> None:
    with HTTPServer(HANG) as server:
        server.script = [RESET]
        error = error_of(sandbox, form, base_url=server.url, retries=Retries(backoff=0), deadline=LONG_ENOUGH)
    assert (error.attempts, error.may_have_happened) == (2, True)
    assert "It was sent 2 times. The server may have processed it." in str(error)


@pytest.mark.parametrize("form", EVERY_FORM)
@pytest.mark.parametrize("trickling", [b"HTTP/1.1 200 OK\r\nX-Padding: "], ids=["head"], indirect=True)
def test_a_call_that_is_redirected_ends_as_well(sandbox: Sandbox, form: str, trickling: TricklingServer) -> None:
    with HTTPServer(Reply(307, headers={"Location": trickling.url})) as server:
        error = error_of(sandbox, form, base_url=server.url, deadline=LONG_ENOUGH)
    assert (error.attempts, error.may_have_happened) == (1, True)


@pytest.mark.parametrize("form", EVERY_FORM)
def test_a_call_that_was_not_sent_has_not_happened(sandbox: Sandbox, form: str) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        # The queue of connections that wait to be accepted is full, so that the next one is not answered.
        waiting = [socket.socket() for _ in range(8)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)
        error = error_of(sandbox, form, base_url=f"http://127.0.0.1:{address[1]}", deadline=0.4, timeout=None)
        for each in waiting:
            each.close()
    assert (error.attempts, error.may_have_happened) == (1, False)
    assert str(error).endswith("The server has not processed it.")


@pytest.mark.parametrize("form", EVERY_FORM)
def test_a_call_in_time_is_answered_as_usual(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("reset_after_read")

    async def use(client: Any) -> int:
        patient = client.with_options(deadline=60)
        for _ in range(3):
            await settled(patient.goals.list())
        reply = await settled(client.with_options(deadline=None).goals.list_detailed())
        assert "trace" not in reply.http_response.request.extensions
        return int(reply.attempts)

    assert run(sandbox, form, use, deadline=0.001, retries=Retries(backoff=0)) == 1
    assert len(sandbox.requests) == 5


# Waits


@pytest.mark.parametrize("form", EVERY_FORM)
@pytest.mark.parametrize(("status", "kind"), [(503, InternalServerError), (429, RateLimitError)])
def test_a_wait_beyond_the_deadline_ends_the_call_with_its_own_error(
    sandbox: Sandbox, form: str, status: int, kind: type[Exception]
) -> None:
    sandbox.faults.add("status", status=status, headers={"Retry-After": "30"})

    async def use(client: Any) -> None:
        with pytest.raises(kind):
            await settled(client.goals.get(7))

    run(sandbox, form, use, deadline=20)
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("form", EVERY_FORM)
def test_the_wait_for_a_pace_counts(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> DeadlineExceededError:
        await settled(client.goals.list())
        with pytest.raises(DeadlineExceededError, match=r"wait \d+\.\d\d s for its turn in Pace") as raised:
            await settled(client.with_options(deadline=20).goals.list())
        return raised.value

    error = run(sandbox, form, use, pace=Pace(1, per=600))
    assert (error.attempts, error.may_have_happened) == (0, False)
    assert str(error).endswith("beyond its deadline of 20 s. It was sent 0 times. The server has not processed it.")
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("form", EVERY_FORM)
def test_the_wait_for_the_end_of_a_pause_counts(sandbox: Sandbox, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.faults.add("429", retry_after=30)

    async def use(client: Any) -> None:
        with pytest.raises(RateLimitError):
            await settled(client.with_options(retries=0).goals.list())
        with pytest.raises(
            DeadlineExceededError, match=r"wait .* s for the end of a pause, since the server answered 429"
        ):
            await settled(client.with_options(deadline=20).goals.list())

    run(sandbox, form, use)
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("form", FORMS)
def test_a_batch_knows_which_events_were_not_sent_in_time(sandbox: Sandbox, form: str) -> None:
    events = [TrackUser(1, 1, user_id=f"user-{number}") for number in range(3)]
    sandbox.faults.add("hang", times=9)
    call = caller(sandbox, "vwo", form, deadline=0.4, pace=Pace(1, per=600))
    result = call("batch", events, size=1)
    assert [(failure.first, failure.may_have_arrived) for failure in result.failures] == [
        (0, True),
        (1, False),
        (2, False),
    ]


# Streams


@pytest.mark.parametrize("form", EVERY_FORM)
def test_the_body_of_a_stream_may_come_later(sandbox: Sandbox, form: str) -> None:
    read = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield b'{"a":'
        assert read.wait(30)
        yield b"1}"

    async def use(client: Any) -> None:
        opened = await settled(client._open_link(f"{server.url}/file"))
        assert opened.response.request.extensions["timeout"]["read"] == 30
        # Only the timer of the call, which has ended, could cut the rest.
        assert not [
            thread
            for thread in threading.enumerate()
            if isinstance(thread, threading.Timer) and not thread.finished.is_set()
        ]
        read.set()
        await settled(opened.read() if form == "sync" else opened.aread())
        assert opened.response.content == b'{"a":1}'
        if form != "sync":
            await opened.aclose()

    with HTTPServer(lambda request: Reply(body=chunks())) as server:
        run(sandbox, form, use, deadline=5)


# The pool of connections


@pytest.mark.parametrize("form", EVERY_FORM)
def test_later_calls_have_connections(sandbox: Sandbox, form: str) -> None:
    limits = httpx.Limits(max_connections=2)
    timeout = httpx.Timeout(30, pool=5)
    own: Any = httpx.Client(limits=limits, timeout=timeout)
    if form != "sync":
        own = httpx.AsyncClient(limits=limits, timeout=timeout)

    async def use(client: Any) -> None:
        for _ in range(6):
            with pytest.raises(DeadlineExceededError):
                await settled(client.with_options(deadline=0.05).goals.get(7))
        server.default = Reply(body=GOAL)
        for _ in range(3):
            assert (await settled(client.goals.get(7))).id == 7
        assert [each for each in own._transport._pool.connections if not each.is_idle()] == []
        await close(own)

    with HTTPServer(HANG) as server:
        run(sandbox, form, use, base_url=server.url, http_client=own)


def test_only_the_connection_of_the_call_is_cut(sandbox: Sandbox) -> None:
    go_on, received = threading.Event(), threading.Barrier(2)

    def slow(request: ReceivedRequest) -> Reply:
        received.wait(30)
        assert go_on.wait(30)
        return Reply(body=GOAL)

    with (
        HTTPServer(HANG) as server,
        CLASSES["convert"]["sync"](**arguments(sandbox, "convert", base_url=server.url, retries=0)) as client,
    ):
        server.script = [slow]
        found: list[Any] = []
        other = threading.Thread(target=lambda: found.append(client.goals.get(7)))
        other.start()
        received.wait(30)
        with pytest.raises(DeadlineExceededError):
            client.with_options(deadline=0.4).goals.get(7)
        go_on.set()
        other.join()
    assert [goal.id for goal in found] == [7]


def test_another_transport_works_with_timeouts_alone(sandbox: Sandbox) -> None:
    seen: list[dict[str, float]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(dict(request.extensions["timeout"]))
        return httpx.Response(200, content=GOAL)

    with httpx.Client(transport=httpx.MockTransport(answer), timeout=httpx.Timeout(None, connect=0.5)) as own:
        client = CLASSES["convert"]["sync"](**arguments(sandbox, "convert", http_client=own, deadline=20))
        client.goals.get(7)
    [timeouts] = seen
    assert timeouts.pop("connect") == 0.5
    assert all(0 < seconds <= 20 for seconds in timeouts.values())


def test_a_pool_of_another_kind_leaves_the_timeouts(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """An httpcore that keeps its connections in another way."""
    sandbox.faults.add("hang")
    with httpx.Client() as own:
        client = CLASSES["convert"]["sync"](**arguments(sandbox, "convert", http_client=own, retries=0))
        monkeypatch.delattr("httpcore.HTTP11Connection")
        with pytest.raises(DeadlineExceededError):
            client.with_options(deadline=0.4).goals.get(7)


# A call of `abwire.retries`, and of programs that trace requests themselves


@pytest.mark.parametrize("form", FORMS)
def test_a_trace_of_ones_own_is_kept(form: str, server: HTTPServer) -> None:
    server.default = HANG
    events: list[str] = []

    def trace(event: str, info: Any) -> None:
        events.append(event)

    async def atrace(event: str, info: Any) -> None:
        events.append(event)

    def retry() -> CallRetry:
        return CallRetry(Retries(), Budget(), True, "GET", server.url, deadline=0.4)

    async def call_async() -> None:
        async with httpx.AsyncClient() as client:
            await asend(client, client.build_request("GET", server.url, extensions={"trace": atrace}), retry())

    def call() -> None:
        if form == "async":
            asyncio.run(call_async())
        with httpx.Client() as client:
            send(client, httpx.Request("GET", server.url, extensions={"trace": trace}), retry())

    with pytest.raises(DeadlineExceededError) as raised:
        call()
    assert events
    assert raised.value.may_have_happened


# Errors and values


def test_the_error_can_be_pickled(sandbox: Sandbox) -> None:
    sandbox.faults.add("hang")
    error = error_of(sandbox, "sync", deadline=0.4)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), copied.args, copied.deadline) == (DeadlineExceededError, error.args, 0.4)
    assert (copied.may_have_happened, copied.attempts) == (True, 1)


@pytest.mark.parametrize("value", [0, -1, float("nan"), True, "5", httpx.Timeout(5), (1, 2)])
@pytest.mark.parametrize("form", FORMS)
def test_values_that_cannot_work_are_refused(sandbox: Sandbox, form: str, value: Any) -> None:
    make = CLASSES["convert"][form]
    with pytest.raises(ConfigurationError, match="deadline must be seconds above 0 or None, not"):
        make(**arguments(sandbox, "convert", deadline=value))
    with pytest.raises(ConfigurationError, match="deadline must be seconds above 0 or None, not"):
        make(**arguments(sandbox, "convert")).with_options(deadline=value)


def test_an_infinite_deadline_is_none(sandbox: Sandbox) -> None:
    with CLASSES["convert"]["sync"](**arguments(sandbox, "convert", deadline=float("inf"))) as client:
        assert client._options.deadline is None
