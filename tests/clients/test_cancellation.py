"""Calls that are cancelled, or that get no connection in time, leave no connections in use."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from types import SimpleNamespace
from typing import Any

import httpcore
import httpx
import pytest
from httpcore._sync.connection_pool import PoolRequest

import abwire_runtime.client.pool_repair as pool_repair
from abwire import APITimeoutError, Pace, Retries
from abwire.testing import Sandbox
from support.clients import async_convert, convert
from support.http_server import RESET, HTTPServer, ReceivedRequest, Reply

CONNECTIONS = 3
OTHER = httpx.Request("GET", "https://www.example.com/")
"""A request that is no part of a pool."""
GOAL = b'{"id":7,"type":"revenue"}'


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
        while await reader.readuntil(b"\r\n\r\n"):
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            writer.write(head % len(GOAL) + GOAL)
            await writer.drain()
    writer.close()


async def cancel_at_every_step(call: Any, steps: int) -> None:
    """Cancel a call after each number of steps of the event loop."""
    for step in range(steps):
        # As many calls as there are connections, and one that waits for one of them.
        tasks = [asyncio.ensure_future(call()) for _ in range(CONNECTIONS + 1)]
        for _ in range(step):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def pool_after_cancelling(sandbox: Sandbox, **changes: Any) -> list[Any]:
    """The connections of a pool after calls were cancelled at every step, once a further call has succeeded."""

    async def run() -> list[Any]:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        limits = httpx.Limits(max_connections=CONNECTIONS)
        async with server, httpx.AsyncClient(limits=limits) as own:
            client = async_convert(sandbox, base_url=address, http_client=own, retries=0, **changes)

            async def call() -> Any:
                return await client.goals.get(7)

            await cancel_at_every_step(call, 30)
            goals = await asyncio.gather(*(call() for _ in range(2 * CONNECTIONS)))
            assert [goal.id for goal in goals] == [7] * len(goals)
            transport = own._transport
            assert isinstance(transport, httpx.AsyncHTTPTransport)
            return [each for each in transport._pool.connections if not each.is_idle()]

    return asyncio.run(run())


@pytest.mark.parametrize("options", [{}, {"deadline": 60}, {"pace": Pace(10_000)}], ids=str)
def test_cancelled_calls_release_their_connections(sandbox: Sandbox, options: dict[str, Any]) -> None:
    assert pool_after_cancelling(sandbox, timeout=20, **options) == []


def test_httpcore_still_needs_the_repair(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """When this fails, httpcore has been corrected: the module pool_repair can be removed."""

    async def nothing(client: httpx.AsyncClient, request: httpx.Request) -> None:
        pass

    monkeypatch.setattr(pool_repair, "drop_abandoned", nothing)
    with pytest.raises(APITimeoutError):
        assert pool_after_cancelling(sandbox, timeout=httpx.Timeout(20, pool=0.05)) == []


def leave_one_waiting(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, raised: type[BaseException]) -> Any:
    """Have a thread stop waiting for a connection when it has just been given a new one, and return a later goal."""
    begun = threading.Event()
    wait = PoolRequest.wait_for_connection

    def wait_and_raise(request: PoolRequest, timeout: float | None = None) -> Any:
        if threading.current_thread().name != "waiting":
            return wait(request, timeout)
        begun.set()
        wait(request)
        raise raised

    monkeypatch.setattr(PoolRequest, "wait_for_connection", wait_and_raise)
    limits = httpx.Limits(max_connections=1)
    with HTTPServer(Reply(headers={"Content-Type": "application/json"}, body=GOAL)) as server:

        def reset(request: ReceivedRequest) -> Reply:
            assert begun.wait(20)
            while len(pool._requests) < 2:
                time.sleep(0.001)
            return RESET

        with httpx.Client(limits=limits, timeout=httpx.Timeout(20, pool=0.5)) as own:
            client = convert(sandbox, base_url=server.url, http_client=own, retries=0)
            pool = own._transport._pool  # type: ignore[attr-defined]
            server.script = [reset]
            ended: list[type[BaseException]] = []

            def call() -> None:
                try:
                    client.goals.get(7)
                except BaseException as error:
                    ended.append(type(error))

            first = threading.Thread(target=call)
            first.start()
            while not server.requests:
                time.sleep(0.001)
            waiting = threading.Thread(target=call, name="waiting")
            waiting.start()
            first.join(60)
            waiting.join(60)
            assert len(ended) == 2
            return client.goals.get(7).id


@pytest.mark.parametrize("raised", [httpcore.PoolTimeout, KeyboardInterrupt])
def test_a_thread_that_stops_waiting_leaves_its_connection(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, raised: type[BaseException]
) -> None:
    assert leave_one_waiting(sandbox, monkeypatch, raised) == 7


def test_httpcore_still_needs_the_repair_for_threads(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """When this fails, httpcore has been corrected, as above."""
    monkeypatch.setattr(pool_repair, "drop_abandoned_of_threads", lambda client, request: None)
    with pytest.raises(APITimeoutError):
        leave_one_waiting(sandbox, monkeypatch, httpcore.PoolTimeout)


def test_other_transports_of_threads_are_left_alone() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as own:
        pool_repair.drop_abandoned_of_threads(own, OTHER)
    with httpx.Client() as own:
        del own._transport._pool._requests  # type: ignore[attr-defined]  # as if httpcore had renamed it
        pool_repair.drop_abandoned_of_threads(own, OTHER)


def test_a_waiting_call_gets_the_connection_of_a_cancelled_one(sandbox: Sandbox) -> None:
    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as own:
            pool = own._transport._pool  # type: ignore[attr-defined]
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            client = async_convert(sandbox, base_url=address, http_client=own, retries=0, timeout=20)
            # An unused connection, such as a cancelled call leaves.
            pool._connections.append(pool.create_connection(httpcore.URL(address).origin))
            waiting = asyncio.ensure_future(client.goals.get(7))
            while not pool._requests:
                await asyncio.sleep(0)
            await pool_repair.drop_abandoned(own, OTHER)
            assert (await waiting).id == 7

    asyncio.run(run())


def test_a_call_that_waited_in_vain_for_a_connection_frees_those_that_cancelled_calls_left(sandbox: Sandbox) -> None:
    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as own:
            pool = own._transport._pool  # type: ignore[attr-defined]
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            timeout = httpx.Timeout(20, pool=0.01)
            retries = Retries(attempts=2, backoff=0)
            client = async_convert(sandbox, base_url=address, http_client=own, retries=retries, timeout=timeout)
            pool._connections.append(pool.create_connection(httpcore.URL(address).origin))
            assert (await client.goals.get_detailed(7)).attempts == 2

    asyncio.run(run())


def test_connections_in_use_are_left_alone(sandbox: Sandbox) -> None:
    async def run() -> None:
        held = asyncio.Event()

        async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await held.wait()
            await answer(reader, writer)

        server = await asyncio.start_server(hold, "127.0.0.1", 0)
        async with server, httpx.AsyncClient() as own:
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            client = async_convert(sandbox, base_url=address, http_client=own, retries=0, timeout=20)
            calls = [asyncio.ensure_future(client.goals.get(7)) for _ in range(3)]
            for _ in range(20):
                await asyncio.sleep(0)
                await pool_repair.drop_abandoned(own, OTHER)
            held.set()
            assert [goal.id for goal in await asyncio.gather(*calls)] == [7, 7, 7]

    asyncio.run(run())


def test_other_transports_are_left_alone() -> None:
    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as own:
            await pool_repair.drop_abandoned(own, OTHER)
        async with httpx.AsyncClient() as own:
            del own._transport._pool._requests  # type: ignore[attr-defined]  # as if httpcore had renamed it
            await pool_repair.drop_abandoned(own, OTHER)

    asyncio.run(run())


# What the repair removes


class Connection:
    """A connection of a pool."""

    def __init__(self, is_idle: bool = False, is_closed: bool = False) -> None:
        self.is_idle = lambda: is_idle
        self.is_closed = lambda: is_closed


class Pool:
    """A pool of httpcore, with a request that has ended, another one, and a connection of each kind."""

    def __init__(self, ended: httpx.Request) -> None:
        self._optional_thread_lock = threading.Lock()
        self.idle, self.closed, self.used = Connection(is_idle=True), Connection(is_closed=True), Connection()
        self.abandoned, self.of_ended = Connection(), Connection()
        self.other = SimpleNamespace(request=SimpleNamespace(extensions={}), connection=self.used)
        gone = SimpleNamespace(request=SimpleNamespace(extensions=ended.extensions), connection=self.of_ended)
        self._requests: list[Any] = [gone, self.other]
        self._connections = [self.idle, self.abandoned, self.closed, self.used, self.of_ended]
        self.expired = Connection()
        self.closing: list[Connection] = []
        self.was_locked = False

    def _assign_requests_to_connections(self) -> list[Connection]:
        self.was_locked = self._optional_thread_lock.locked()
        return [self.expired]

    def _close_connections(self, closing: list[Connection]) -> None:
        assert not self._optional_thread_lock.locked()  # closing takes long
        self.closing = closing

    def check(self) -> None:
        assert self._requests == [self.other]
        assert self._connections == [self.idle, self.closed, self.used]
        assert self.closing == [self.abandoned, self.of_ended, self.expired]


class AsyncPool(Pool):
    async def _close_connections(self, closing: list[Connection]) -> None:  # type: ignore[override]
        super()._close_connections(closing)


def test_the_request_and_what_nobody_will_use_are_removed_from_each_pool() -> None:
    request = httpx.Request("GET", "https://www.example.com/")
    pools = [Pool(request) for _ in range(2)]
    mounts: dict[str, Any] = {
        "http://": httpx.HTTPTransport(),
        "all://b.test": httpx.MockTransport(lambda request: httpx.Response(200)),
        "https://": None,
    }
    own: Any = httpx.Client(transport=httpx.HTTPTransport(), mounts=mounts)
    own._transport._pool, mounts["http://"]._pool = pools
    pool_repair.drop_abandoned_of_threads(own, request)
    for pool in pools:
        pool.check()
        assert pool.was_locked


def test_the_same_is_removed_from_pools_of_asynchronous_clients() -> None:
    request = httpx.Request("GET", "https://www.example.com/")
    pools = [AsyncPool(request) for _ in range(2)]
    mounts: dict[str, Any] = {
        "http://": httpx.AsyncHTTPTransport(),
        "all://b.test": httpx.MockTransport(lambda request: httpx.Response(200)),
        "https://": None,
    }
    own: Any = httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(), mounts=mounts)
    own._transport._pool, mounts["http://"]._pool = pools
    asyncio.run(pool_repair.drop_abandoned(own, request))
    for pool in pools:
        pool.check()
