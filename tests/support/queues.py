"""Time for tests of calls that wait in a queue, without waiting."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import pytest

from abwire_runtime.client import waiting
from abwire_runtime.client.retry_policy import CallRetry


def wait_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have clients wait as long as ``Retry-After`` asks for, without the random part.

    Args:
        monkeypatch: Undoes it.
    """
    defaults = CallRetry.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "uniform", lambda low, high: low)


class QueueTime:
    """The clock of all queues, which moves only when a call waits in one. No wait has a random part.

    Args:
        monkeypatch: Undoes the replacement of the clock.
        start: The time at the start. By default now, in whole seconds, so that sums are exact.

    Attributes:
        at: The time.
        waits: The seconds of each wait.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, start: float | None = None) -> None:
        self.at = float(math.ceil(time.monotonic())) if start is None else start
        self.waits: list[float] = []
        self.on_wait: Callable[[], None] = lambda: None

        def wait(waiter: object, seconds: float) -> None:
            self.waits.append(seconds)
            self.at += seconds
            self.on_wait()

        async def await_(waiter: object, seconds: float) -> None:
            wait(waiter, seconds)

        wait_exactly(monkeypatch)
        monkeypatch.setattr(waiting.Queue, "clock", lambda queue: self.at)
        monkeypatch.setattr(waiting._ThreadWaiter, "wait", wait)
        monkeypatch.setattr(waiting._TaskWaiter, "wait", await_)
