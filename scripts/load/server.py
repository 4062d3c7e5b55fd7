"""This process's end of the sandbox of a soak."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterable
from types import TracebackType
from typing import Any, NamedTuple


class Processed(NamedTuple):
    """What the sandbox processed for one call.

    Attributes:
        requests: The number of requests.
        events: The number of different events in them.
        repeated: The number of events that came in more than one request.
    """

    requests: int
    events: int
    repeated: int


class Server:
    """The process with the sandbox. Any thread may use it.

    Args:
        share: The share of requests that get a fault.
        seed: The start of the random numbers.

    Attributes:
        arguments: Constructor arguments of the clients, by API.
        known: Ids of objects that exist there.
    """

    def __init__(self, share: float, seed: int) -> None:
        command = [sys.executable, "-m", "load.serving", str(share), str(seed)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._lock = threading.Lock()
        started = json.loads(self._read())
        self.arguments: dict[str, dict[str, Any]] = started["arguments"]
        self.known: dict[str, Any] = started["known"]

    def settle(self, markers: Iterable[str]) -> dict[str, Processed]:
        """Ask what was processed for some calls. The sandbox forgets them afterwards.

        Args:
            markers: The markers of the calls.
        """
        listed = list(markers)
        return {marker: Processed(*counts) for marker, counts in self._ask(listed).items()} if listed else {}

    def totals(self) -> dict[str, Any]:
        """Return the number of ``requests`` that were settled, and the ``faults`` they had, by kind."""
        return self._ask([])

    def _ask(self, markers: list[str]) -> dict[str, Any]:
        assert self._process.stdin is not None
        with self._lock:
            self._process.stdin.write(json.dumps(markers) + "\n")
            self._process.stdin.flush()
            answer: dict[str, Any] = json.loads(self._read())
        return answer

    def _read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with status {self._process.wait()}")
        return line

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
