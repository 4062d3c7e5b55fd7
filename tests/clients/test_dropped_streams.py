"""Streams that are dropped without being closed release their connections."""

from __future__ import annotations

import asyncio
import gc
from typing import Any, ClassVar
from weakref import finalize

import httpx
import pytest

from abwire.testing import Sandbox
from abwire_runtime.client import dropping
from abwire_runtime.client.dropping import AsyncKeeper, Keeper
from support.calling import FORMS, close, settled
from support.clients import async_convert, convert
from support.http_server import HTTPServer, Reply

EVENTS = b"data: 1\n\n" * 3
HALVES = ("never read", "half read", "in a cycle")


async def drop_one(client: Any, how: str) -> None:
    """Open a stream, read a part of it, and drop it."""
    stream = await settled(client.ai_content.generate_code_stream(content="a button"))
    if how == "half read":
        await (anext(stream) if hasattr(stream, "__anext__") else settled(next(stream)))
    if how == "in a cycle":
        cycle = [stream]
        cycle.append(cycle)


async def use(form: str, client: Any, how: str) -> None:
    for _ in range(4):  # more than the pool has connections
        await drop_one(client, how)
        gc.collect()
        await asyncio.sleep(0)
    goal = await settled(client.goals.get(7))
    assert goal.id == 7


@pytest.mark.parametrize("how", HALVES)
@pytest.mark.parametrize("form", FORMS)
def test_a_dropped_stream_releases_its_connection(sandbox: Sandbox, form: str, how: str) -> None:
    def endless() -> Any:
        yield EVENTS
        while not done:
            yield EVENTS

    done: list[bool] = []
    limits = httpx.Limits(max_connections=2)
    headers = {"Content-Type": "text/event-stream"}
    with HTTPServer(lambda received: Reply(body=endless(), headers=headers)) as server:
        goal = Reply(headers={"Content-Type": "application/json"}, body=b'{"id":7,"type":"revenue"}')
        account, project = sandbox.credentials.account_id, sandbox.credentials.project_id
        server.paths[f"/accounts/{account}/projects/{project}/goals/7"] = goal

        async def run() -> None:
            if form == "sync":
                with httpx.Client(limits=limits) as own:
                    await use(form, convert(sandbox, base_url=server.url, http_client=own, retries=0, timeout=20), how)
            else:
                async with httpx.AsyncClient(limits=limits) as own:
                    client = async_convert(sandbox, base_url=server.url, http_client=own, retries=0, timeout=20)
                    await use(form, client, how)

        try:
            asyncio.run(run())
        finally:
            done.append(True)


@pytest.mark.parametrize("form", FORMS)
def test_a_dropped_reply_releases_its_connection(sandbox: Sandbox, form: str) -> None:
    with HTTPServer(Reply(body=b"x" * 1_000_000)) as server:

        async def run() -> None:
            limits = httpx.Limits(max_connections=1)
            own = httpx.Client(limits=limits) if form == "sync" else httpx.AsyncClient(limits=limits)
            make: Any = convert if form == "sync" else async_convert
            client = make(sandbox, base_url=server.url, http_client=own, retries=0, timeout=20)
            for _ in range(3):
                await settled(client._open_link(f"{server.url}/file"))
                gc.collect()
                await asyncio.sleep(0)
            await close(own)

        asyncio.run(run())
        assert len(server.requests) == 3


def test_a_stream_that_was_read_to_its_end_starts_no_thread(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a thread was started")

    with convert(sandbox) as client:
        stream = client.ai_content.generate_code_stream(content="a button")
        assert list(stream)
        monkeypatch.setattr("threading.Thread.start", refuse)
        del stream
        gc.collect()


class Thread:
    """A thread that notes what is done with it, and does nothing."""

    made: ClassVar[list[Thread]] = []

    def __init__(self, **options: Any) -> None:
        self.calls: list[object] = [options]
        self.made.append(self)

    def start(self) -> None:
        self.calls.append("start")

    def join(self, seconds: float) -> None:
        self.calls.append(seconds)


def test_a_reply_is_closed_in_a_thread_that_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the garbage collector, which waits for a tenth of a second, nor the end of the program."""
    monkeypatch.setattr("threading.Thread", Thread)
    monkeypatch.setattr(Thread, "made", [])
    response = httpx.Response(200, stream=httpx.ByteStream(b""))
    close_it = response.close
    monkeypatch.setattr(response, "close", close_it)
    keeper = Keeper(response)
    assert Thread.made == []
    del keeper
    [thread] = Thread.made
    assert thread.calls == [{"target": close_it, "daemon": True}, "start", 0.1]


def test_nothing_is_closed_at_the_end_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system closes connections then, and the event loop is gone."""
    made: list[finalize[..., Any]] = []

    def note(*arguments: Any) -> finalize[..., Any]:
        made.append(finalize(*arguments))
        return made[-1]

    monkeypatch.setattr(dropping, "finalize", note)
    response = httpx.Response(200, content=b"")

    async def close_it() -> None:
        """Nothing is open."""

    async def keep() -> list[bool]:
        keepers = Keeper(response), AsyncKeeper(close_it)
        found = [each.atexit for each in made]
        await keepers[1].aclose()
        return found

    assert asyncio.run(keep()) == [False, False]
