"""An event loop whose time passes only while all tasks wait, and the sandbox within it: hours of many clients in seconds."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Coroutine
from types import SimpleNamespace
from typing import Any, TypeVar

import httpx
import pytest
from starlette.types import Receive, Scope, Send

from abwire.testing import Sandbox
from abwire.testing.apis import ENTRIES
from abwire.testing.engine.state import State
from abwire.testing.server import gateway
from abwire_runtime.client import waiting
from abwire_runtime.client.retry_policy import CallRetry

ResultT = TypeVar("ResultT")
BEGIN = 1_800_000_000.0
"""The UNIX seconds of the sandbox when a loop is at 0."""


class _Selector(selectors.SelectSelector):
    """Moves the time of its loop forward instead of waiting."""

    loop: VirtualLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(None if timeout is None else 0)
        if not ready and timeout is not None:
            self.loop.at += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop of asyncio with a clock of its own.

    Attributes:
        at: The time in seconds.
    """

    def __init__(self) -> None:
        self.at = 0.0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.at


class _Connection:
    """A connection of the sandbox that is reset by an exception: there are no sockets here."""

    async def reset(self) -> None:
        raise httpx.ReadError("connection reset by peer")


class World:
    """A virtual loop with a sandbox, and the time of clients, retries and pauses.

    Args:
        monkeypatch: Undoes the replacement of clocks.
        seed: The start of all random numbers.

    Attributes:
        sandbox: The sandbox. Its log has the times of the loop.
        is_down: Whether connections are refused.
        refused: When connections were refused.
        random: The random numbers.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seed: int = 16) -> None:
        self.loop = VirtualLoop()
        self.random = random.Random(seed)
        self.sandbox = Sandbox()
        self.sandbox.state.url = "http://sandbox.test"
        self.is_down = False
        self.refused: list[float] = []
        self._gateway = gateway.Gateway(ENTRIES, self.sandbox.state, self.sandbox.requests, self.sandbox.faults)
        self._transport = httpx.ASGITransport(self._app)
        monkeypatch.setattr(gateway, "time", SimpleNamespace(monotonic=self.loop.time))
        monkeypatch.setattr(State, "now", lambda state: BEGIN + self.loop.at)
        monkeypatch.setattr(waiting.Queue, "clock", lambda queue: self.loop.at)
        defaults = CallRetry.__init__.__kwdefaults__
        assert defaults is not None
        monkeypatch.setitem(defaults, "clock", self.loop.time)
        monkeypatch.setitem(defaults, "uniform", self.random.uniform)

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.is_down:
            self.refused.append(self.loop.at)
            raise httpx.ConnectError("connection refused")
        await self._gateway({**scope, "state": {"connection": _Connection()}}, receive, send)

    def http_client(self) -> httpx.AsyncClient:
        """Make an httpx client whose requests go to the sandbox."""
        return httpx.AsyncClient(transport=self._transport)

    def run(self, main: Coroutine[Any, Any, ResultT]) -> ResultT:
        """Run a coroutine to its end."""
        try:
            return self.loop.run_until_complete(main)
        finally:
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

    def arrivals(self) -> list[float]:
        """When attempts reached the sandbox, or were refused."""
        return sorted([*(request.time for request in self.sandbox.requests), *self.refused])
