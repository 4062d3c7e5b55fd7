"""The pace of a client: the largest number of requests in any period, kept by all that use it, in order."""

from __future__ import annotations

import asyncio
import io
import json
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st

from abwire import VWO, AsyncConvert, AuthenticationError, ConfigurationError, Convert, Pace, Retries
from abwire.testing import Sandbox
from abwire.vwo import TrackUser
from abwire_runtime.client import waiting
from abwire_runtime.client.pacing import Places
from abwire_runtime.client.waiting import Waiter
from support.calling import FORMS, close, settled, use_client
from support.clients import CLASSES, arguments, async_convert, convert
from support.http_server import HANG, HTTPServer, ReceivedRequest, Reply
from support.queues import QueueTime

GOAL = b'{"id":7,"type":"revenue"}'


@pytest.fixture
def queue_time(monkeypatch: pytest.MonkeyPatch) -> QueueTime:
    return QueueTime(monkeypatch)


def places_taken(pace: Pace) -> int:
    """How many places of a pace are taken, while no request is on its way."""
    assert pace._places._sending == 0
    return len(pace._places._free_at)


# The number in any period


class _Simulated(Waiter):
    def renew(self) -> None:
        """Nothing waits really."""

    def wake(self) -> None:
        """Nothing waits really."""


def simulate(requests: int, per: float, calls: list[tuple[float, float, float]]) -> tuple[list[float], list[int]]:
    """Run calls through the places of a pace with a clock that jumps from event to event.

    Args:
        requests: The number of requests.
        per: The period.
        calls: When each is made, how long its reply takes, and at which part of that time the server counts it.

    Returns:
        When the server counted each, and the numbers of the calls in the order of sending.
    """
    places = Places(requests, per)
    now = 0.0
    places.clock = lambda: now
    coming = sorted((at, number) for number, (at, _, _) in enumerate(calls))
    queued: list[tuple[int, _Simulated]] = []
    ends: list[float] = []
    counted: list[float] = []
    order: list[int] = []
    while coming or queued or ends:
        while ends and ends[0] <= now:
            ends.pop(0)
            places.end(True)
        while coming and coming[0][0] <= now:
            number = coming.pop(0)[1]
            queued.append((number, _Simulated(len(queued) + len(order))))
        progress = True
        next_look = float("inf")
        while progress:
            progress = False
            for entry in list(queued):
                step = places._next_step(entry[1], float("inf"))
                if step is None:
                    queued.remove(entry)
                    order.append(entry[0])
                    _, takes, part = calls[entry[0]]
                    counted.append(now + takes * part)
                    ends = sorted([*ends, now + takes])
                    progress = takes > 0 or not ends
                else:
                    assert isinstance(step, float)
                    next_look = min(next_look, now + step)
            if ends and ends[0] <= now:
                break
        if not (coming or queued or ends):
            break
        now = max(now, min([next_look, *ends[:1], *[at for at, _ in coming[:1]]]))
    return counted, order


CALLS = st.lists(
    st.tuples(st.integers(0, 40).map(float), st.integers(1, 30).map(lambda n: n / 4), st.sampled_from([0.0, 0.3, 1.0])),
    max_size=30,
)


@given(requests=st.integers(1, 5), per=st.sampled_from([1.0, 7.5, 60.0]), calls=CALLS)
def test_no_period_holds_more_as_the_server_counts(
    requests: int, per: float, calls: list[tuple[float, float, float]]
) -> None:
    counted, order = simulate(requests, per, calls)
    assert len(counted) == len(calls)
    counted.sort()
    for first, last in zip(counted, counted[requests:], strict=False):
        assert last - first >= per
    made = [calls[number][0] for number in order]
    assert made == sorted(made)  # first come, first served


def test_the_server_never_counts_more_over_sockets(sandbox: Sandbox) -> None:
    """Whatever the delays on the way, this holds: the server counts a request at any time before it answers."""
    counted: list[float] = []

    def answer(request: ReceivedRequest) -> Reply:
        time.sleep(len(counted) % 3 * 0.01)
        counted.append(time.monotonic())
        return Reply(body=GOAL)

    with HTTPServer(answer) as server, convert(sandbox, base_url=server.url, pace=Pace(3, per=0.15)) as client:
        with ThreadPoolExecutor(8) as pool:
            goals = list(pool.map(client.goals.get, [7] * 14))
        asyncio.run(_three_async(client, server.url, sandbox))
    assert len(goals) == 14
    assert len(counted) == 17
    assert [
        late for early, late in zip(sorted(counted), sorted(counted)[3:], strict=False) if late - early < 0.15
    ] == []


async def _three_async(client: Convert, url: str, sandbox: Sandbox) -> None:
    """Three calls of another client, in an event loop, with the same pace."""
    async with async_convert(sandbox, base_url=url, pace=client._options.pace) as other:
        await asyncio.gather(*(other.goals.get(7) for _ in range(3)))


def test_event_loops_in_several_threads_share_a_pace(sandbox: Sandbox) -> None:
    counted: list[float] = []

    def answer(request: ReceivedRequest) -> Reply:
        counted.append(time.monotonic())
        return Reply(body=GOAL)

    async def calls(client: AsyncConvert) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(4):
                tasks.start_soon(client.goals.get, 7)

    with HTTPServer(answer) as server:
        client = async_convert(sandbox, base_url=server.url, pace=Pace(3, per=0.1))
        with ThreadPoolExecutor(3) as pool:
            for done in [pool.submit(asyncio.run, calls(client)) for _ in range(2)] + [
                pool.submit(trio.run, calls, client)
            ]:
                done.result()
        asyncio.run(client.aclose())
    assert len(counted) == 12
    assert [late for early, late in zip(sorted(counted), sorted(counted)[3:], strict=False) if late - early < 0.1] == []


# What counts, and for whom


@pytest.mark.parametrize("form", [*FORMS, "trio"])
def test_calls_beyond_the_pace_wait_for_the_next_period(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    start = queue_time.at

    async def use() -> None:
        client = CLASSES["convert"]["sync" if form == "sync" else "async"](
            **arguments(sandbox, "convert", pace=Pace(requests=3, per=60))
        )
        for _ in range(4):
            await settled(client.goals.list())
            await settled(client.with_options(timeout=5).goals.list())
        await close(client)

    trio.run(use) if form == "trio" else asyncio.run(use())
    assert queue_time.waits == [60, 60]
    assert queue_time.at == start + 120
    assert len(sandbox.requests) == 8


@pytest.mark.parametrize("form", FORMS)
def test_every_attempt_takes_a_place(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    pace = Pace(1000)

    async def use(client: Any) -> None:
        sandbox.faults.add("reset_after_read")
        sandbox.faults.add("status", status=503)
        await settled(client.goals.list())
        assert len(sandbox.requests) == places_taken(pace) == 3
        await settled(client.projects.export_to_file(to=io.BytesIO()))
        assert len(sandbox.requests) == places_taken(pace) == 4
        for name in ("A", "B", "C"):
            await settled(client.goals.create(name=name, type="code_trigger"))
        goals = client.goals.iterate(results_per_page=1)
        names = [goal.name async for goal in goals] if form == "async" else [goal.name for goal in goals]
        assert names == ["A", "B", "C"]
        assert len(sandbox.requests) == places_taken(pace) >= 10

    use_client("convert", form, use, **arguments(sandbox, "convert", pace=pace, retries=Retries(backoff=0)))


@pytest.mark.parametrize("form", FORMS)
def test_the_requests_of_a_batch_take_places(sandbox: Sandbox, form: str, queue_time: QueueTime) -> None:
    pace = Pace(2, per=10)

    async def batch(client: Any) -> None:
        await settled(client.batch((TrackUser(1, 1, user_id=f"user-{n}") for n in range(6)), size=2, concurrency=1))

    use_client("vwo", form, batch, **arguments(sandbox, "vwo", pace=pace))
    assert (len(sandbox.requests), queue_time.waits) == (3, [10])


def test_links_to_other_hosts_take_none(sandbox: Sandbox, queue_time: QueueTime) -> None:
    pace = Pace(1000)
    with HTTPServer() as server, convert(sandbox, pace=pace) as client:
        client._open_link(f"{server.url}/file").response.close()
        assert places_taken(pace) == 0
        with pytest.raises(AuthenticationError):
            client._open_link(f"{sandbox.base_url('convert')}/accounts")
        assert places_taken(pace) == 1


def test_a_copy_may_have_another_pace_or_none(sandbox: Sandbox, queue_time: QueueTime) -> None:
    with convert(sandbox, pace=Pace(1, per=60)) as client:
        for each in (client, client.with_options(pace=None), client.with_options(pace=Pace(1, per=5))):
            each.goals.list()
        assert queue_time.waits == []
        client.goals.list()
        assert queue_time.waits == [60]


def test_clients_can_share_a_pace(sandbox: Sandbox, queue_time: QueueTime) -> None:
    pace = Pace(1, per=60)
    with convert(sandbox, pace=pace) as one, VWO(**arguments(sandbox, "vwo", pace=pace)) as other:
        one.goals.list()
        other.track_user(1, 1, user_id="user-1")
    assert queue_time.waits == [60]


# Order and interruptions


def test_threads_get_their_turns_in_order() -> None:
    pace = Pace(1, per=0.001)
    places = pace._places
    assert places.enter(next(waiting.tickets), float("inf")) == 0
    order: list[int] = []
    threads: list[threading.Thread] = []

    def call(number: int, ticket: int) -> None:
        assert places.enter(ticket, float("inf")) == 0
        order.append(number)
        places.end(True)

    for number in range(20):
        threads.append(threading.Thread(target=call, args=(number, next(waiting.tickets))))
        threads[-1].start()
    while len(places._waiting) < 20:
        time.sleep(0)
    places.end(True)
    for thread in threads:
        thread.join()
    assert order == list(range(20))


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_a_cancelled_call_leaves_the_queue(sandbox: Sandbox, library: str) -> None:
    pace = Pace(1, per=0.01)
    places = pace._places

    async def use() -> None:
        async with async_convert(sandbox, pace=pace) as client:
            assert places.enter(next(waiting.tickets), float("inf")) == 0  # somebody else's request is on its way
            async with anyio.create_task_group() as tasks:
                first = anyio.CancelScope()

                async def cancelled() -> None:
                    with first:
                        await client.goals.list()

                tasks.start_soon(cancelled)
                while len(places._waiting) < 1:
                    await anyio.sleep(0)
                tasks.start_soon(client.goals.list)
                while len(places._waiting) < 2:
                    await anyio.sleep(0)
                first.cancel()
                while len(places._waiting) > 1:
                    await anyio.sleep(0)
                places.end(False)

    anyio.run(use, backend=library)
    assert len(sandbox.requests) == 1
    assert (places._sending, places._waiting) == (0, [])


def test_a_cancelled_asyncio_task_leaves_the_queue(sandbox: Sandbox) -> None:
    pace = Pace(1, per=0.01)

    async def use() -> None:
        async with async_convert(sandbox, pace=pace) as client:
            assert pace._places.enter(next(waiting.tickets), float("inf")) == 0
            task = asyncio.ensure_future(client.goals.list())
            while not pace._places._waiting:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert pace._places._waiting == []
            pace._places.end(False)
            await client.goals.list()

    asyncio.run(use())
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("where", ["waiting", "sending"])
def test_an_interrupted_call_frees_its_place(
    sandbox: Sandbox, queue_time: QueueTime, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def interrupt(*arguments: Any, **options: Any) -> None:
        raise KeyboardInterrupt

    pace = Pace(1, per=60)
    with convert(sandbox, pace=pace) as client:
        if where == "waiting":
            client.goals.list()
            queue_time.on_wait = interrupt
        else:
            monkeypatch.setattr(client._http, "send", interrupt)
        with pytest.raises(KeyboardInterrupt):
            client.goals.list()
        monkeypatch.undo()
    assert (pace._places._sending, pace._places._waiting) == (0, [])
    # The server may have received a request that was interrupted.
    assert len(pace._places._free_at) == 1


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_a_call_that_is_cancelled_while_it_is_sent_frees_its_place(
    sandbox: Sandbox, server: HTTPServer, library: str
) -> None:
    server.default = HANG
    pace = Pace(1, per=60)

    async def use() -> None:
        async with async_convert(sandbox, base_url=server.url, pace=pace) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.goals.list)
            while not server.requests:
                await anyio.sleep(0.001)
            tasks.cancel_scope.cancel()

    anyio.run(use, backend=library)
    assert (pace._places._sending, len(pace._places._free_at)) == (0, 1)


def test_the_event_loop_of_a_call_that_waits_may_end(sandbox: Sandbox) -> None:
    """A loop that is closed without cancelling its tasks does not stop the calls of others."""
    pace = Pace(1, per=0.001)
    places = pace._places
    assert places.enter(next(waiting.tickets), float("inf")) == 0
    loop = asyncio.new_event_loop()

    async def enter() -> None:
        await places.aenter(next(waiting.tickets), float("inf"))

    task = loop.create_task(enter())
    loop.run_until_complete(asyncio.sleep(0))
    assert len(places._waiting) == 1
    waiter = places._waiting[0]
    task.cancel()
    loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
    loop.close()
    waiter.wake()
    assert places._waiting == []
    places.end(True)
    assert places.enter(next(waiting.tickets), float("inf")) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_process_counts_the_requests_before_the_fork(sandbox: Sandbox) -> None:
    program = """
import json, os, sys, threading
from abwire import Convert, Pace
from abwire_runtime.client import waiting

pace = Pace(2, per=60)
client = Convert(pace=pace, **json.loads(sys.argv[1]))
client.goals.list()
places = pace._places
assert places.enter(next(waiting.tickets), float("inf")) == 0  # on its way when the process forks
threading.Thread(target=places.enter, args=(next(waiting.tickets), float("inf")), daemon=True).start()
while not places._waiting:
    pass
places._lock.acquire()  # as another thread may hold it
if child := os.fork():
    os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
now = places.clock()
assert places.enter(next(waiting.tickets), now + 1) > 50
assert places._waiting == [] and places._sending == 0 and len(places._free_at) == 2
places.clock = lambda: now + 61
assert places.enter(next(waiting.tickets), now + 62) == 0
os._exit(0)
"""
    given_arguments = json.dumps(arguments(sandbox, "convert"))
    subprocess.run([sys.executable, "-c", program, given_arguments], check=True, timeout=60)


# The default


def test_a_published_limit_is_the_default_for_the_servers_of_the_vendor(sandbox: Sandbox) -> None:
    class Limited(Convert):
        _published_pace = (5, 2.5)

    class AsyncLimited(AsyncConvert):
        _published_pace = (5, 2.5)

    credentials: dict[str, Any] = {"token": "token-0123456789"}
    for limited in (Limited, AsyncLimited):
        assert repr(limited(**credentials)._options.pace) == "Pace(requests=5, per=2.5)"
        assert limited(**credentials)._options.pace is not limited(**credentials)._options.pace
        assert limited(**credentials, pace=None)._options.pace is None
        own = Pace()
        assert limited(**credentials, pace=own)._options.pace is own
        assert limited(**credentials, pace=own).with_options(timeout=3)._options.pace is own
        # A server of one's own, such as this sandbox, has other limits.
        assert limited(**arguments(sandbox, "convert"))._options.pace is None
        assert limited(**arguments(sandbox, "convert", pace=own))._options.pace is own


# Values


def test_a_pace_shows_its_figures_and_can_be_pickled() -> None:
    pace = Pace(requests=10, per=60)
    assert repr(pace) == "Pace(requests=10, per=60)"
    copied = pickle.loads(pickle.dumps(pace))
    assert (copied.requests, copied.per) == (10, 60)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Pace(0),
        lambda: Pace(-1),
        lambda: Pace(1.5),  # type: ignore[arg-type]
        lambda: Pace(True),
        lambda: Pace("10"),  # type: ignore[arg-type]
        lambda: Pace(10, per=0),
        lambda: Pace(10, per=-1),
        lambda: Pace(10, per=float("inf")),
        lambda: Pace(10, per=float("nan")),
        lambda: Pace(10, per="60"),  # type: ignore[arg-type]
        lambda: Convert(token="t" * 10, pace=10),  # type: ignore[arg-type]
        lambda: Convert(token="t" * 10, pace=(10, 60)),  # type: ignore[arg-type]
    ],
)
def test_values_that_cannot_work_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ConfigurationError):
        make()
