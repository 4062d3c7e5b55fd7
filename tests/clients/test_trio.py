"""Asynchronous clients under trio. httpx supports it by way of anyio."""

from __future__ import annotations

import gc
import io
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio

from abwire import APIConnectionError, APITimeoutError, AsyncConvert, NotFoundError, Retries
from abwire.testing import Sandbox
from abwire.vwo import TrackGoal
from support.clients import APIS, async_client, async_convert
from support.http_server import HTTPServer, Reply

CALLS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "convert": lambda client: client.goals.list(),
    "convert_serving": lambda client: client.config(),
    "vwo": lambda client: client.batch(TrackGoal(1, 1, 1, f"user-{n}") for n in range(2000)),
    "webtrends": lambda client: client.control("https://www.example.com/"),
    "optimizely": lambda client: client.track("purchase", "user-1"),
}


@pytest.mark.parametrize("api", APIS)
def test_every_client_works(sandbox: Sandbox, api: str) -> None:
    async def run() -> None:
        async with async_client(sandbox, api) as client:
            await CALLS[api](client)

    trio.run(run)
    assert {each.status for each in sandbox.requests} <= {200, 204}


def test_one_client_works_in_several_runs(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)

    async def run() -> None:
        await client.goals.list()

    trio.run(run)
    trio.run(run)
    trio.run(client.aclose)
    assert len(sandbox.requests) == 2


def test_calls_are_repeated_and_fail_as_with_asyncio(sandbox: Sandbox) -> None:
    sandbox.faults.add("429", retry_after=0)
    sandbox.faults.add("reset_after_read")

    async def run() -> None:
        async with async_convert(sandbox, retries=Retries(backoff=0.001)) as client:
            assert (await client.goals.list_detailed()).attempts == 3
            with pytest.raises(NotFoundError):
                await client.goals.get(999_999_999)
        sandbox.faults.add("hang")
        async with async_convert(sandbox, retries=0, timeout=0.2) as client:
            with pytest.raises(APITimeoutError):
                await client.goals.list()

    trio.run(run)


def test_a_refused_connection_is_a_connection_error(idle: HTTPServer) -> None:
    async def run() -> None:
        arguments: dict[str, Any] = {"token": "token-0123456789", "account_id": 1, "project_id": 2, "retries": 0}
        async with AsyncConvert(**arguments, base_url=idle.url) as client:
            with pytest.raises(APIConnectionError, match="could not connect"):
                await client.goals.list()

    trio.run(run)


def test_files_are_saved_and_uploaded(sandbox: Sandbox, tmp_path: Path) -> None:
    known = sandbox.populate()
    place = known["experience_id"], known["variation_id"]

    async def run() -> None:
        async with async_convert(sandbox) as client:
            size = await client.experience_variations.screenshot_to_file(*place, to=tmp_path / "shot.png")
            assert (tmp_path / "shot.png").stat().st_size == size
            await client.experience_variations.upload_screenshot(*place, image=io.BytesIO(b"an image"))
            with pytest.raises(NotFoundError):
                await client.experience_variations.screenshot_to_file(1, 2, to=tmp_path / "other.png")
        gc.collect()  # trio warns about whatever was left open

    trio.run(run)


# If the first event ends the reading, httpx leaves generators of its own open.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.parametrize("until", ["the end", "the first event"])
def test_streams_are_read(sandbox: Sandbox, until: str) -> None:
    async def run() -> None:
        async with async_convert(sandbox) as client:
            stream = await client.ai_content.generate_code_stream(content="a button")
            if until == "the end":
                assert [event async for event in stream]
            else:
                async with stream:
                    assert await anext(stream)
            del stream
            gc.collect()

    trio.run(run)


def test_cancelled_calls_release_their_connections(sandbox: Sandbox, server: HTTPServer) -> None:
    server.default = Reply(headers={"Content-Type": "application/json"}, body=b'{"id":7,"type":"revenue"}')

    async def run() -> None:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=2)) as own:
            client = async_convert(sandbox, base_url=server.url, http_client=own, retries=0, timeout=20)
            for steps in range(20):
                async with trio.open_nursery() as nursery:
                    for _ in range(3):  # two with a connection, and one that waits for it
                        nursery.start_soon(client.goals.get, 7)
                    for _ in range(steps):
                        await trio.lowlevel.checkpoint()
                    nursery.cancel_scope.cancel()
            for _ in range(3):
                assert (await client.goals.get(7)).id == 7
            transport = own._transport
            assert isinstance(transport, httpx.AsyncHTTPTransport)
            assert [each for each in transport._pool.connections if not each.is_idle()] == []

    trio.run(run)
