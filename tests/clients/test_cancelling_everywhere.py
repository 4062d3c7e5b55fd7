"""Calls that are cancelled at each point where they wait: no connection, file or place in a queue is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

import anyio
import httpx
import pytest
from anyio.abc import SocketAttribute, SocketStream

from abwire import AsyncConvert, AsyncVWO, Budget, Pace, Retries
from abwire.testing import Sandbox
from abwire.vwo import TrackUser
from support.clients import arguments

GOAL = b'{"id":7,"type":"revenue"}'
PIECES = (b"data: 1\n\n", b"data: 2\n\n", b"data: 3\n\n")
MOST_STEPS = 1000
RETRIES = Retries(backoff=0, budget=Budget(allowance=10**6))


def reply(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A reply with a length."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class Server:
    """A server in the event loop of the test, so that a call ends after a number of steps of that loop.

    Attributes:
        url: Its address.
        first: What it answers to the next requests, instead of what it answers else.
    """

    def __init__(self) -> None:
        self.url: str = ""
        self.first: list[bytes] = []

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Serve within a block."""
        async with await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=0) as listener:
            self.url = f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}"
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(listener.serve, self._serve)
                yield
                tasks.cancel_scope.cancel()

    async def _serve(self, stream: SocketStream) -> None:
        with suppress(anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            async with stream:
                received = b""
                while True:
                    while b"\r\n\r\n" not in received:
                        received += await stream.receive()
                    head, _, received = received.partition(b"\r\n\r\n")
                    length = 0
                    for line in head.lower().split(b"\r\n"):
                        if line.startswith(b"content-length:"):
                            length = int(line.partition(b":")[2])
                    while len(received) < length:
                        received += await stream.receive()
                    received = received[length:]
                    await self._answer(head.partition(b"\r\n")[0], stream)

    async def _answer(self, request: bytes, stream: SocketStream) -> None:
        if self.first:
            await stream.send(self.first.pop(0))
        elif b"/ai" in request or b"/export" in request:
            media_type = b"text/event-stream" if b"/ai" in request else b"application/octet-stream"
            head = b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nTransfer-Encoding: chunked\r\n\r\n"
            await stream.send(head % media_type)
            for piece in PIECES:
                await stream.send(b"%x\r\n%b\r\n" % (len(piece), piece))
            await stream.send(b"0\r\n\r\n")
        else:
            await stream.send(reply(GOAL))


class Scene:
    """What a call is made with.

    Args:
        convert: A client with one connection.
        vwo: Another one, with the same connection.
        server: The server.
        folder: Where files are written.
    """

    def __init__(self, convert: AsyncConvert, vwo: AsyncVWO, server: Server, folder: Path) -> None:
        self.convert = convert
        self.paced = convert.with_options(pace=Pace(1, 0.001))
        self.vwo = vwo
        self.server = server
        self.folder = folder


Action: TypeAlias = Callable[[Scene], Awaitable[object]]


async def call(scene: Scene) -> object:
    return await scene.convert.goals.get(7)


async def call_in_time(scene: Scene) -> object:
    return await scene.convert.with_options(deadline=60).goals.get(7)


async def raw_request(scene: Scene) -> object:
    return await scene.convert.request("GET", "/anything", cast_to=dict)


async def repeated_call(scene: Scene) -> object:
    scene.server.first = [reply(b"{}", "503 Down"), reply(b"{}", "502 Bad")]
    return await scene.convert.goals.get(7)


async def call_after_a_pause(scene: Scene) -> object:
    scene.server.first = [reply(b"{}", "429 Too many", "Retry-After: 0.001")]
    return await scene.convert.goals.get(7)


async def call_in_its_turn(scene: Scene) -> object:
    return await scene.paced.goals.get(7)


async def stream(scene: Scene) -> object:
    async with await scene.convert.ai_content.generate_code_stream(content="a button") as events:
        return [event async for event in events]


async def stream_to_its_first_event(scene: Scene) -> object:
    async with await scene.convert.ai_content.generate_code_stream(content="a button") as events:
        return await anext(events)


async def stream_without_a_block(scene: Scene) -> object:
    return [event async for event in await scene.convert.ai_content.generate_code_stream(content="a button")]


async def download(scene: Scene) -> object:
    return await scene.convert.projects.export_to_file(to=scene.folder / "project.json")


async def batch(scene: Scene) -> object:
    return await scene.vwo.batch([TrackUser(1, 1, f"user-{n}") for n in range(6)], size=2, concurrency=2)


ACTIONS: tuple[Action, ...] = (
    call,
    call_in_time,
    raw_request,
    repeated_call,
    call_after_a_pause,
    call_in_its_turn,
    stream,
    stream_to_its_first_event,
    stream_without_a_block,
    download,
    batch,
)


async def by_task(act: Callable[[], Awaitable[object]], steps: int, again: bool) -> bool:
    """Cancel a task of asyncio after some steps of the loop, once or twice. Returns whether it had ended before."""
    task = asyncio.ensure_future(act())
    for _ in range(steps):
        await asyncio.sleep(0)
    if task.done():
        await task
        return True
    task.cancel()
    if again:
        await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()
    return False


async def by_scope(act: Callable[[], Awaitable[object]], steps: int, again: bool) -> bool:
    """Cancel a scope of anyio after some steps of the loop. Returns whether the call had ended before."""
    ended, was_over = False, False

    async def run() -> None:
        nonlocal ended
        await act()
        ended = True

    async with anyio.create_task_group() as group:
        group.start_soon(run)
        for _ in range(steps):
            await anyio.lowlevel.checkpoint()
        was_over = ended
        group.cancel_scope.cancel()
    return was_over


WAYS: dict[str, tuple[str, Callable[[Callable[[], Awaitable[object]], int, bool], Awaitable[bool]], bool]] = {
    "a task": ("asyncio", by_task, False),
    "a task, twice": ("asyncio", by_task, True),
    "a scope": ("asyncio", by_scope, False),
    "a scope of trio": ("trio", by_scope, False),
}


# httpx and httpcore leave generators of their own open.
@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)
def test_nothing_is_lost_wherever_a_call_is_cancelled(
    sandbox: Sandbox, tmp_path: Path, action: Action, way: str
) -> None:
    backend, cancel, again = WAYS[way]

    async def run() -> int:
        server = Server()
        limits = httpx.Limits(max_connections=1)
        async with server.serving(), httpx.AsyncClient(limits=limits, timeout=httpx.Timeout(20, pool=2)) as own:
            changes: dict[str, Any] = {"base_url": server.url, "http_client": own, "retries": RETRIES}
            convert = AsyncConvert(**arguments(sandbox, "convert", **changes))
            vwo = AsyncVWO(**arguments(sandbox, "vwo", **changes))
            scene = Scene(convert, vwo, server, tmp_path)
            for steps in range(MOST_STEPS):
                was_over = await cancel(lambda: action(scene), steps, again)
                server.first = []
                # There is one connection, so a call that kept it would leave none.
                assert (await convert.with_options(retries=0).goals.get(7)).id == 7
                with anyio.fail_after(20):
                    while any(path.suffix == ".part" for path in tmp_path.iterdir()):
                        await anyio.sleep(0.001)  # a thread that was left behind deletes it
                if was_over:
                    return steps
        raise AssertionError("the call did not end")

    assert anyio.run(run, backend=backend) > 3
