"""A server with as little work as possible: fixed JSON over HTTP/1.1 on loopback, connections kept open.

It runs as a process of its own, the same for both sides: ``python -m benchmarks.server`` prints its port.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.environments import ROOT

GOAL = {
    "id": 100423,
    "name": "Newsletter sign-up",
    "key": "newsletter-sign-up",
    "description": "Counted when the form in the footer is sent",
    "status": "active",
    "is_system": False,
    "type": "submits_form",
    "settings": {"action": "https://shop.example/newsletter"},
    "triggering_rule": {
        "OR": [{"AND": [{"OR_WHEN": [{
            "rule_type": "url", "matching": {"match_type": "contains", "negated": False}, "value": "/newsletter",
        }]}]}]
    },
}  # fmt: skip
"""The small reply."""


def _reply(value: object) -> bytes:
    body = json.dumps(value, separators=(",", ":")).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_GET = _reply(GOAL)
_POST = _reply({"status": "success"})


class _Connection(asyncio.Protocol):
    """Answers every GET with the goal, every POST with success."""

    def __init__(self) -> None:
        self._transport: asyncio.WriteTransport | None = None
        self._head = b""
        self._left = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer once the whole request is there. A client sends the next one after the reply."""
        if self._left:
            self._left -= len(data)
        else:
            self._head += data
            head, end, body = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            self._left = _length(head) - len(body)
        if self._left <= 0 and self._transport is not None:
            self._transport.write(_GET if self._head.startswith(b"GET ") else _POST)
            self._head, self._left = b"", 0


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # until the other end is closed
    server.close()


@contextmanager
def serving() -> Iterator[str]:
    """A server for as long as the block runs.

    Yields:
        Its address.
    """
    command = [sys.executable, "-m", "benchmarks.server"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT / "scripts")
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


if __name__ == "__main__":
    asyncio.run(_serve())
