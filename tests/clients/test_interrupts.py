"""Ctrl-C during a call: the program gets its KeyboardInterrupt, and the client goes on as if nothing had happened."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from abwire.testing import Sandbox
from support.checkout import ROOT
from support.clients import CLASSES, arguments
from support.http_server import HANG, HTTPServer, ReceivedRequest, Reply

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")

GOAL = Reply(headers={"Content-Type": "application/json"}, body=b'{"id":7,"type":"revenue"}')

PROGRAM = """
import asyncio, json, os, signal, sys
import abwire

signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell turns off for what runs in the background
name, arguments, statement, folder = json.loads(sys.argv[1])
client = getattr(abwire, name)(retries=abwire.Retries(max_total=10_000), timeout=1000, **arguments)
target = os.path.join(folder, "file")
use_client = eval(f"lambda: {statement}")  # an interrupt within eval would end the process with a signal

def show(goal):
    busy = [each for each in client._http._transport._pool.connections if not each.is_idle()]
    print(goal.id, len(busy), os.listdir(folder))

async def read(stream):
    return [event async for event in await stream]

async def use():
    try:
        await use_client()
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        show(await client.with_options(retries=0).goals.get(7))

if name.startswith("Async"):
    asyncio.run(use())
else:
    try:
        use_client()
    except KeyboardInterrupt:
        show(client.with_options(retries=0).goals.get(7))
"""


def endless(server: HTTPServer, media_type: str) -> Reply:
    """A reply whose body does not end."""

    def pieces() -> Iterator[bytes]:
        yield b"data: 1\n\n"
        server.closing.wait()

    return Reply(headers={"Content-Type": media_type}, body=pieces())


def refusal(status: int) -> Reply:
    return Reply(status, headers={"Retry-After": "5000"})


STREAM = "client.ai_content.generate_code_stream(content='a')"
DOWNLOAD = "client.projects.export_to_file(to=target)"
CALL = "client.goals.get(7)"
CASES: dict[str, tuple[str, str, Callable[[HTTPServer], Reply]]] = {
    "a call": ("sync", CALL, lambda server: HANG),
    "a call with a deadline": ("sync", "client.with_options(deadline=1000).goals.get(7)", lambda server: HANG),
    "a stream": ("sync", f"list({STREAM})", lambda server: endless(server, "text/event-stream")),
    "a download": ("sync", DOWNLOAD, lambda server: endless(server, "application/octet-stream")),
    "the wait before a retry": ("sync", CALL, lambda server: refusal(503)),
    "the wait for the end of a pause": ("sync", CALL, lambda server: refusal(429)),
    "the wait for a pace": (
        "sync",
        "[paced.goals.get(7) for paced in [client.with_options(pace=abwire.Pace(1, 1000))] * 2]",
        lambda server: GOAL,
    ),
    "a call of asyncio": ("async", CALL, lambda server: HANG),
    "a stream of asyncio": ("async", f"read({STREAM})", lambda server: endless(server, "text/event-stream")),
    "a download of asyncio": ("async", DOWNLOAD, lambda server: endless(server, "application/octet-stream")),
    "a pause of asyncio": ("async", CALL, lambda server: refusal(429)),
}


@pytest.mark.parametrize("case", CASES)
def test_a_client_goes_on_after_ctrl_c(sandbox: Sandbox, tmp_path: Path, case: str) -> None:
    form, statement, first = CASES[case]
    program: list[subprocess.Popen[str]] = []
    started = threading.Event()

    def answer(request: ReceivedRequest) -> Reply:
        if len(server.requests) > 1:
            return GOAL
        started.wait(60)
        # By then it waits, most likely. Whatever it is doing, the outcome is the same.
        threading.Timer(0.2, program[0].send_signal, [signal.SIGINT]).start()
        return first(server)

    with HTTPServer(answer) as server:
        name = CLASSES["convert"][form].__name__
        given = json.dumps([name, arguments(sandbox, "convert", base_url=server.url), statement, str(tmp_path)])
        command = [sys.executable, "-c", PROGRAM, given]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
            program.append(process)
            started.set()
            output, _ = process.communicate(timeout=120)
    assert output == "7 0 []\n"
    assert process.returncode == 0
    assert len(server.requests) == 2
