"""Queues in which calls wait until they may be sent, in the order in which they came.

Threads, tasks and event loops wait in the same queue. The lock is held only to look at the queue and to change it, never
while something waits: each call that waits has its own event, which the call before it sets.
"""

from __future__ import annotations

import itertools
import threading
import time
from bisect import insort
from collections.abc import Callable
from contextlib import suppress
from math import inf, isinf

from .. import _forks

tickets: itertools.count[int] = itertools.count()
"""The numbers of calls, by which queues are sorted. A call keeps its number, so that one that returns is not the last."""

_LONGEST_SLEEP = 3600.0
"""Seconds after which a thread looks again. Longer timeouts overflow on some systems."""


class Waiter:
    """A call that waits. The subclasses do so in a thread and in a task.

    Args:
        ticket: Its number.

    Attributes:
        queued: Whether it is in the queue.
        admitted: Whether its turn has come.
    """

    def __init__(self, ticket: int) -> None:
        self.ticket: int = ticket
        self.queued: bool = False
        self.admitted: bool = False

    def renew(self) -> None:
        """Forget earlier calls of `wake`. Called by the thread or task that waits."""
        raise NotImplementedError  # each subclass has its own kind of event

    def wake(self) -> None:
        """Make it look at the queue again. Called by any thread."""
        raise NotImplementedError  # each subclass has its own kind of event


class _ThreadWaiter(Waiter):
    def __init__(self, ticket: int) -> None:
        super().__init__(ticket)
        self._event = threading.Event()

    def renew(self) -> None:
        self._event.clear()

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until it is woken, or until the time is over."""
        self._event.wait(min(seconds, _LONGEST_SLEEP))


class _TaskWaiter(Waiter):
    def __init__(self, ticket: int) -> None:
        super().__init__(ticket)
        self._call_in_loop = _scheduler()
        self.renew()

    def renew(self) -> None:
        from anyio import Event  # works with asyncio and trio, and sync programs never import it

        self._event = Event()

    def wake(self) -> None:
        with suppress(RuntimeError):  # its event loop has ended
            self._call_in_loop(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it is woken, or until the time is over."""
        from anyio import move_on_after

        with move_on_after(None if isinf(seconds) else seconds):
            await self._event.wait()


def _scheduler() -> Callable[[Callable[[], object]], object]:
    """The function with which any thread has the running event loop call something."""
    from asyncio import get_running_loop

    try:
        return get_running_loop().call_soon_threadsafe
    except RuntimeError:  # trio's
        from trio.lowlevel import current_trio_token

        return current_trio_token().run_sync_soon


class Queue:
    """The base of what calls wait for. A subclass says when the first one may go.

    Attributes:
        clock: Returns the seconds of a monotonic clock.
    """

    clock: Callable[[], float] = staticmethod(time.monotonic)

    def __init__(self) -> None:
        # Reentrant, because the garbage collector may end an abandoned task, which then leaves, while this thread holds it.
        self._lock = threading.RLock()
        self._forks = _forks.count
        self._waiting: list[Waiter] = []

    def _seconds_left(self, now: float) -> float:
        """Return how long the first call has to wait: 0 if it may go, infinity if another one has to end first."""
        raise NotImplementedError  # each subclass has its own rule

    def _least_seconds(self, now: float) -> float:
        """Return how long each call has to wait at least, also those that are not the first."""
        return 0.0

    def _admit(self, now: float) -> None:
        """Record that a call may go."""
        raise NotImplementedError  # each subclass keeps its own account

    def _take_back(self, now: float) -> None:
        """Record that a call which was admitted is not sent."""
        raise NotImplementedError  # each subclass keeps its own account

    def _after_fork(self, now: float) -> None:
        """Forget the calls of the process that this one was forked from: their threads are not here."""

    def enter(self, ticket: int, until: float) -> float:
        """Wait for the turn of a call.

        Args:
            ticket: The number of the call.
            until: The time of the clock until which it may wait.

        Returns:
            0 when its turn has come. Otherwise the call must not be sent: the wait would be longer, by this number of
            seconds at least as far as it is known, else infinity.
        """
        waiter = _ThreadWaiter(ticket)
        try:
            while (step := self._next_step(waiter, until)) is not None and not isinstance(step, _GaveUp):
                waiter.wait(step)
        except BaseException:  # KeyboardInterrupt
            self._leave(waiter)
            raise
        return 0.0 if step is None else step.seconds

    async def aenter(self, ticket: int, until: float) -> float:
        """Wait for the turn of a call. This is `enter` for asyncio and trio."""
        waiter = _TaskWaiter(ticket)
        try:
            while (step := self._next_step(waiter, until)) is not None and not isinstance(step, _GaveUp):
                await waiter.wait(step)
        except BaseException:  # the task was cancelled
            self._leave(waiter)
            raise
        return 0.0 if step is None else step.seconds

    def _next_step(self, waiter: Waiter, until: float) -> float | _GaveUp | None:
        """Look at the queue.

        Returns:
            None if the call was admitted; the seconds after which to look again, if nothing wakes it before; or that it
            gave up.
        """
        with self._locked():
            now = self.clock()
            if not waiter.queued:
                waiter.queued = True
                insort(self._waiting, waiter, key=lambda each: each.ticket)
            is_first = self._waiting[0] is waiter
            left = self._seconds_left(now) if is_first else inf
            if left <= 0:
                del self._waiting[0]
                waiter.queued, waiter.admitted = False, True
                self._admit(now)
                self._wake_first()
                return None
            known = left if left < inf else self._least_seconds(now)
            if now >= until or now + known > until:
                self._remove(waiter)
                return _GaveUp(known or inf)
            waiter.renew()
            return min(left, until - now)

    def _leave(self, waiter: Waiter) -> None:
        """Remove a call that was interrupted while it waited."""
        with self._locked():
            if waiter.admitted:
                self._take_back(self.clock())
            else:
                self._remove(waiter)

    def _remove(self, waiter: Waiter) -> None:
        if waiter.queued:
            waiter.queued = False
            self._waiting.remove(waiter)
            self._wake_first()

    def _wake_first(self) -> None:
        if self._waiting:
            self._waiting[0].wake()

    def _locked(self) -> threading.RLock:
        """The lock. A forked process creates a new one: a thread that it does not have may hold the old one."""
        if self._forks != _forks.count:
            with _forks.renewing:
                if self._forks != _forks.count:
                    self._lock = threading.RLock()
                    self._waiting = []
                    self._after_fork(self.clock())
                    self._forks = _forks.count
        return self._lock


class _GaveUp:
    """A call is not sent, because it would have to wait for too long.

    Attributes:
        seconds: How long, at least; infinity if that is not known.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds: float = seconds
