"""Closing what users drop without having closed it, so that it gives its connection back.

Each class makes an object to be kept for as long as something is used: when the object is collected, the thing is
closed. What is to be closed stays alive until then, so it is not collected first, in the middle of a connection.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from weakref import finalize

import httpx


class Keeper:
    """Closes a response when it is collected.

    Args:
        response: A synchronous response whose body may be read no further than its user likes.
    """

    def __init__(self, response: httpx.Response) -> None:
        finalize(self, _close, response).atexit = False


def _close(response: httpx.Response) -> None:
    """Close a response in a thread of its own, and wait a moment for that.

    The garbage collector may run while the current thread holds the lock of the connection pool, and closing takes it:
    then the thread waits until the lock is free, and this one must not wait for the thread.
    """
    if not response.is_closed:
        thread = threading.Thread(target=response.close, daemon=True)
        thread.start()
        thread.join(0.1)


class AsyncKeeper:
    """Closes something in its event loop when it is collected, or when the loop ends.

    Event loops of all libraries watch over asynchronous generators that have begun: when one is collected, or the loop
    ends, they close it, in the loop. So this has a generator that closes the thing when it is closed itself.

    Args:
        close: Closes the thing. It is called once at most.
    """

    def __init__(self, close: Callable[[], Awaitable[None]]) -> None:
        self._generator = _wait_and_close(close)
        with suppress(StopIteration):  # raised when it arrives at its `yield`, without having waited for anything
            self._generator.__anext__().send(None)
        finalize(self, [self._generator].clear).atexit = False

    async def aclose(self) -> None:
        """Close the thing now."""
        await self._generator.aclose()


async def _wait_and_close(close: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await close()
