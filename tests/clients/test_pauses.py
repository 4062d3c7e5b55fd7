"""Pauses of a whole client, after the server said that it receives too many requests."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest
import trio

from abwire import InternalServerError, RateLimitError, Retries
from abwire.testing import Sandbox
from abwire_runtime.client.pauses import Pauses
from abwire_runtime.client.waiting import Waiter
from support.calling import FORMS, close, settled, use_client
from support.clients import CLASSES, arguments, async_client, client, convert
from support.http_server import HTTPServer, ReceivedRequest, Reply
from support.queues import QueueTime, wait_exactly

GOAL = b'{"id":7,"type":"revenue"}'
TOO_MANY = {"code": 500, "message": "Too many requests", "fields": []}
"""How Convert refuses a request when it receives too many (see `error_body.says_too_many`)."""


@pytest.fixture
def queue_time(monkeypatch: pytest.MonkeyPatch) -> QueueTime:
    return QueueTime(monkeypatch)


def pauses_of(made: Any) -> Pauses:
    found: Pauses = made._traffic.pauses
    return found


# Nothing is lost


@pytest.mark.parametrize("refusal", ["429", "500"])
def test_fifty_threads_lose_nothing(sandbox: Sandbox, refusal: str) -> None:
    """200 refusals at 50 at once. By the attempts of each call alone, every tenth event would be lost."""
    if refusal == "429":
        sandbox.faults.add("429", retry_after=0.01, times=200)
    else:
        sandbox.faults.add("status", status=500, json=TOO_MANY, headers={"Retry-After": "0.01"}, times=200)
    with client(sandbox, "vwo", delivery="at_least_once") as vwo, ThreadPoolExecutor(50) as pool:
        for done in [pool.submit(vwo.track_goal, 1, 1, 1, user_id=f"user-{n}") for n in range(250)]:
            done.result()
    assert sorted(str(request.status) for request in sandbox.requests) == [*["200"] * 250, *[refusal] * 200]


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_fifty_tasks_lose_nothing(sandbox: Sandbox, library: str) -> None:
    sandbox.faults.add("429", retry_after=0.01, times=200)

    async def use() -> None:
        limit = anyio.Semaphore(50)
        async with async_client(sandbox, "vwo") as vwo, anyio.create_task_group() as tasks:

            async def track(number: int) -> None:
                async with limit:
                    await vwo.track_goal(1, 1, 1, user_id=f"user-{number}")

            for number in range(250):
                tasks.start_soon(track, number)

    anyio.run(use, backend=library)
    assert sorted(str(request.status) for request in sandbox.requests) == [*["200"] * 250, *["429"] * 200]


# Who waits, and how long


@pytest.mark.parametrize("form", [*FORMS, "trio"])
def test_other_calls_wait_for_the_end_of_the_pause(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=7)

    async def use() -> list[int]:
        made = CLASSES["convert"]["sync" if form == "sync" else "async"](**arguments(sandbox, "convert"))
        with pytest.raises(RateLimitError):
            await settled(made.with_options(retries=0).goals.list())  # it is never repeated, and pauses the others
        other = made.with_options(timeout=60)
        replies = [await settled(each.goals.list_detailed()) for each in (other, made)]
        await close(made)
        return [reply.attempts for reply in replies]

    attempts = trio.run(use) if form == "trio" else asyncio.run(use())
    assert attempts == [1, 1]  # waiting is no attempt
    assert queue_time.waits == [7]
    assert [request.status for request in sandbox.requests] == [429, 200, 200]


@pytest.mark.parametrize("form", FORMS)
def test_refusals_are_no_attempts(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=2, times=9)
    sandbox.faults.add("reset_after_read", times=2)

    async def use(made: Any) -> int:
        return int((await settled(made.goals.list_detailed())).attempts)

    given = arguments(sandbox, "convert", retries=Retries(attempts=3, backoff=0))
    assert use_client("convert", form, use, **given) == 12
    assert queue_time.waits == [2] * 9


@pytest.mark.parametrize("form", FORMS)
def test_a_call_that_is_never_repeated_does_not_wait(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=7, times=2)

    async def use(made: Any) -> None:
        for _ in range(2):
            with pytest.raises(RateLimitError):
                await settled(made.goals.list())
        await settled(made.goals.list())

    use_client("convert", form, use, **arguments(sandbox, "convert", retries=0))
    assert queue_time.waits == []


@pytest.mark.parametrize("form", FORMS)
def test_a_pause_that_is_too_long_is_an_error(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=300)

    async def use(made: Any) -> RateLimitError:
        with pytest.raises(RateLimitError, match="asks to wait 300 s"):
            await settled(made.goals.list())
        with pytest.raises(RateLimitError) as raised:
            await settled(made.goals.get(7))
        await settled(made.with_options(retries=Retries(max_total=400)).goals.list())
        return raised.value

    error = use_client("convert", form, use, **arguments(sandbox, "convert"))
    url = f"{sandbox.base_url('convert')}/accounts/1/projects/2/goals"
    assert str(error) == (
        f"goals.get(): GET {url}/7 was not sent: the client is paused for 300 s more, since the server answered 429 to"
        f" goals.list(): POST {url}. A call may take 60 s with its retries (Retries.max_total). {RateLimitError.hint}"
    )
    assert (error.attempts, error.retry_after, error.status_code) == (0, 300, 429)
    assert pickle.loads(pickle.dumps(error)).args == error.args
    assert [request.status for request in sandbox.requests] == [429, 200]
    assert queue_time.waits == [300]


def test_a_call_that_is_refused_for_too_long_says_how_often(sandbox: Sandbox, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=1, times=2)
    with convert(sandbox) as made:

        def prolong() -> None:
            queue_time.on_wait = lambda: None
            pauses_of(made).begin(90, lambda: "another call was refused", pauses_of(made).round)

        queue_time.on_wait = prolong
        with pytest.raises(
            RateLimitError, match=r"was refused 1 times and not sent again: .* 90 s more, since another"
        ):
            made.goals.list()
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("refusal", "paused"),
    [
        ({"status": 500, "json": TOO_MANY}, True),
        ({"status": 503, "json": {"error": "TooManyRequestsException"}}, True),
        ({"status": 503, "json": {"code": "RATE_LIMIT_EXCEEDED", "message": "Slow down"}}, True),
        ({"status": 500, "body": "<html><h1>Too Many Requests</h1></html>"}, True),
        ({"status": 429, "body": ""}, True),
        ({"status": 500}, False),
        ({"status": 502, "json": TOO_MANY}, False),
        ({"status": 503, "headers": {"Retry-After": "3"}}, False),
    ],
)
def test_what_a_server_says_decides(
    sandbox: Sandbox, form: str, refusal: dict[str, Any], paused: bool, queue_time: QueueTime
) -> None:
    sandbox.faults.add("status", **refusal)

    async def use(made: Any) -> bool:
        with pytest.raises((InternalServerError, RateLimitError)):
            await settled(made.with_options(retries=0).goals.list())
        return made._traffic.pauses is not None

    assert use_client("convert", form, use, **arguments(sandbox, "convert")) == paused


@pytest.mark.parametrize("form", FORMS)
def test_500_with_too_many_requests_may_have_happened(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    sandbox.faults.add("status", status=500, json=TOO_MANY, times=2)

    async def use(made: Any) -> None:
        await settled(made.goals.list())  # safe to repeat, so it was repeated
        sandbox.faults.add("status", status=500, json=TOO_MANY)
        with pytest.raises(InternalServerError, match="Too many requests"):
            await settled(made.goals.create(name="A", type="code_trigger"))

    use_client("convert", form, use, **arguments(sandbox, "convert"))
    assert [request.status for request in sandbox.requests] == [500, 500, 200, 500]


@pytest.mark.parametrize("form", FORMS)
def test_streams_are_refused_and_wait_like_all_calls(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    replies = [Reply(500, b"too many requests", {"Retry-After": "4"}), Reply(body=b"text")]

    async def use(made: Any) -> None:
        opened = await settled(made._open_link(f"{server.url}/file"))
        await settled(opened.read() if form == "sync" else opened.aread())
        assert opened.response.content == b"text"
        if form == "async":
            await opened.aclose()

    with HTTPServer() as server:
        server.script = [*replies]
        use_client("convert", form, use, **arguments(sandbox, "convert", base_url=server.url))
    assert queue_time.waits == [4]


def test_another_host_does_not_pause_the_client(sandbox: Sandbox, queue_time: QueueTime) -> None:
    with HTTPServer(Reply(429, headers={"Retry-After": "9"})) as server, convert(sandbox, retries=0) as made:
        with pytest.raises(RateLimitError):
            made._open_link(f"{server.url}/file")
        assert made._traffic.pauses is None


# The log


def test_a_pause_is_logged_once(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_exactly(monkeypatch)
    caplog.set_level(logging.INFO, logger="abwire")
    together = threading.Barrier(10)

    def refuse(request: ReceivedRequest) -> Reply:
        together.wait(30)
        return Reply(429, headers={"Retry-After": "0.05"})

    with HTTPServer(Reply(body=GOAL)) as server, convert(sandbox, base_url=server.url) as made:
        server.script = [refuse] * 10
        with ThreadPoolExecutor(10) as pool:
            assert [goal.id for goal in pool.map(made.goals.get, [7] * 10)] == [7] * 10
        url = f"{server.url}/accounts/1/projects/2/goals/7"
    lines = [record.getMessage() for record in caplog.records if record.name == "abwire"]
    assert lines == [f"paused for 0.05 s: the server answered 429 to goals.get(): GET {url}"]


# After a pause


class _Call(Waiter):
    """A call of a simulation, which looks at the queue when it is told to."""

    def renew(self) -> None:
        """Nothing waits really."""

    def wake(self) -> None:
        """Nothing waits really."""


class Simulation:
    """Calls that wait in a queue whose clock stands still between steps."""

    def __init__(self, calls: int) -> None:
        self.pauses = Pauses(uniform=lambda low, high: high)
        self.now = 1000.0
        self.pauses.clock = lambda: self.now
        self.waiting = [_Call(number) for number in range(calls)]

    def go(self) -> list[int]:
        """Have all calls look, and return the numbers of those that are sent."""
        sent = [each for each in self.waiting if self.pauses._next_step(each, float("inf")) is None]
        self.waiting = [each for each in self.waiting if each not in sent]
        return [each.ticket for each in sent]

    def refuse(self, seconds: float = 5.0) -> None:
        """Have the server refuse a call that was sent last."""
        self.pauses.begin(seconds, lambda: "the server said so", self.pauses.round)

    def answer(self, calls: int) -> None:
        """Have the server answer calls."""
        for _ in range(calls):
            self.pauses.end(True, self.pauses.round)


def test_one_call_is_sent_first_and_then_more_and_more() -> None:
    simulation = Simulation(100)
    simulation.refuse()
    assert simulation.go() == []
    simulation.now += 4.9
    assert simulation.go() == []
    simulation.now += 0.1
    assert simulation.go() == [0]
    simulation.answer(1)
    assert simulation.go() == [1, 2]
    simulation.answer(1)
    assert simulation.go() == [3, 4, 5]  # four at once, one of which is on its way already
    simulation.answer(4)
    assert len(simulation.go()) == 94
    assert simulation.pauses.are_over


def test_calls_that_were_refused_keep_their_places_in_the_queue() -> None:
    simulation = Simulation(5)
    simulation.refuse()
    simulation.now += 5
    assert simulation.go() == [0]
    simulation.waiting.append(_Call(0))
    simulation.refuse()
    assert simulation.go() == []
    simulation.now += 5
    assert simulation.go() == [0]
    assert simulation.go() == [1]


def test_pauses_in_a_row_let_more_calls_through() -> None:
    simulation = Simulation(100)
    sent: list[int] = []
    for _ in range(6):
        simulation.refuse()
        simulation.now += 5
        sent.append(len(simulation.go()))
    assert sent == [1, 2, 4, 8, 8, 8]
    simulation.answer(8)
    simulation.refuse()
    simulation.now += 5
    assert len(simulation.go()) == 1  # a success ends the row


def test_refusals_of_calls_that_were_sent_before_the_pause_prolong_it() -> None:
    simulation = Simulation(3)
    sent_in = simulation.pauses.round
    simulation.refuse(5)
    assert simulation.pauses.begin(8, lambda: "late", sent_in) is False
    assert simulation.pauses.begin(2, lambda: "later", sent_in) is False
    assert (simulation.pauses.round, simulation.pauses.reason) == (sent_in + 1, "the server said so")
    simulation.now += 7.9
    assert simulation.go() == []
    simulation.now += 0.1
    assert simulation.go() == [0]


def test_a_late_refusal_of_a_call_that_was_sent_before_the_pause_begins_none() -> None:
    simulation = Simulation(2)
    sent_in = simulation.pauses.round
    simulation.refuse(5)
    simulation.now += 5
    assert simulation.go() == [0]
    simulation.answer(1)
    simulation.go()
    simulation.answer(1)
    assert simulation.pauses.are_over
    assert simulation.pauses.begin(8, lambda: "late", sent_in) is False
    assert simulation.pauses.are_over


def test_a_call_without_an_answer_does_not_stop_the_others_for_ever() -> None:
    simulation = Simulation(3)
    simulation.refuse(5)
    simulation.now += 5
    assert simulation.go() == [0]
    simulation.now += 4.9
    assert simulation.go() == []
    simulation.now += 0.1
    assert simulation.go() == [1]


def test_pauses_grow_where_the_server_does_not_say_how_long() -> None:
    simulation = Simulation(0)
    lengths: list[float] = []
    for _ in range(7):
        lengths.append(simulation.pauses.length(None, 0.5, 8))
        simulation.refuse(lengths[-1])
    assert lengths == [0.5, 1, 2, 4, 8, 8, 8]
    assert simulation.pauses.length(0, 0.5, 8) == 8  # the same as no number
    assert simulation.pauses.length(3, 0.5, 8) == 3


def test_a_pause_ends_within_an_hour() -> None:
    """Whatever a wrong header says, a program that runs for long must go on."""
    simulation = Simulation(1)
    simulation.refuse(simulation.pauses.length(1e12, 0.5, 8))
    simulation.now += 3600
    assert simulation.go() == [0]


def test_a_client_that_is_not_paused_any_more_queues_nothing(sandbox: Sandbox, queue_time: QueueTime) -> None:
    sandbox.faults.add("429", retry_after=1)
    with convert(sandbox) as made:
        made.goals.list()
        assert pauses_of(made).are_over
        made.goals.list()
        sandbox.faults.add("429", retry_after=2)
        made.goals.list()
    assert queue_time.waits == [1, 2]


# Interruptions


def test_a_cancelled_call_lets_the_next_one_go(sandbox: Sandbox) -> None:
    def begin(made: Any) -> Iterator[asyncio.Task[Any]]:
        pauses = made._traffic.make_pauses()
        pauses.begin(0.05, lambda: "a test said so", 0)
        return (asyncio.ensure_future(made.goals.list()) for _ in range(3))

    async def use() -> None:
        made = CLASSES["convert"]["async"](**arguments(sandbox, "convert"))
        tasks = list(begin(made))
        while len(pauses_of(made)._waiting) < 3:
            await asyncio.sleep(0)
        tasks[0].cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(done[0], asyncio.CancelledError)
        assert not any(isinstance(each, BaseException) for each in done[1:])
        await made.aclose()

    asyncio.run(use())
    assert len(sandbox.requests) == 2


def test_an_interrupted_call_leaves_the_queue(sandbox: Sandbox, queue_time: QueueTime) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    sandbox.faults.add("429", retry_after=5)
    with convert(sandbox) as made:
        queue_time.on_wait = interrupt
        with pytest.raises(KeyboardInterrupt):
            made.goals.list()
        queue_time.on_wait = lambda: None
        assert pauses_of(made)._waiting == []
        made.goals.list()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_process_keeps_the_pause_but_not_the_calls_that_wait(sandbox: Sandbox) -> None:
    program = """
import json, os, sys, threading
from abwire import Convert
from abwire_runtime.client import waiting

client = Convert(**json.loads(sys.argv[1]))
pauses = client._traffic.make_pauses()
pauses.begin(50, lambda: "a test said so", 0)
threading.Thread(target=pauses.enter, args=(next(waiting.tickets), float("inf")), daemon=True).start()
while not pauses._waiting:
    pass
pauses._lock.acquire()  # as another thread may hold it
if child := os.fork():
    os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
now = pauses.clock()
assert 40 < pauses.enter(next(waiting.tickets), now + 1) <= 50
pauses.clock = lambda: now + 51
assert pauses.enter(next(waiting.tickets), now + 52) == 0
os._exit(0)
"""
    given_arguments = json.dumps(arguments(sandbox, "convert"))
    subprocess.run([sys.executable, "-c", program, given_arguments], check=True, timeout=60)


# Telemetry


class Told:
    """Telemetry that notes pauses."""

    def __init__(self) -> None:
        self.pauses: list[tuple[str, float]] = []

    @contextmanager
    def call(self, client: str, operation: str) -> Iterator[Told]:
        yield self

    def attempt_started(self, request: httpx.Request, url: str, resends: int) -> None:
        """Nothing is noted."""

    def attempt_ended(self, outcome: httpx.Response | Exception) -> None:
        """Nothing is noted."""

    def retrying(self, reason: str, seconds: float) -> None:
        """Nothing is noted."""

    def paused(self, reason: str, seconds: float) -> None:
        self.pauses.append((reason, seconds))

    def batch_ended(self, client: str, accepted: int, failed: int, not_tried: int) -> None:
        """Nothing is noted."""


def test_telemetry_is_told_of_each_pause_once(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    wait_exactly(monkeypatch)
    together = threading.Barrier(5)

    def refuse(request: ReceivedRequest) -> Reply:
        together.wait(30)
        return Reply(429, headers={"Retry-After": "0.05"})

    told = Told()
    with HTTPServer(Reply(body=GOAL)) as server, convert(sandbox, base_url=server.url, telemetry=told) as made:
        server.script = [refuse] * 5
        with ThreadPoolExecutor(5) as pool:
            list(pool.map(made.goals.get, [7] * 5))
    assert told.pauses == [("status 429", 0.05)]
