"""Closing what users drop without having closed it, so that it gives its connection back."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from weakref import finalize

import httpx


class CloseWhenDropped:
    """An object to be kept for as long as a response is used: when it is collected, the response is closed.

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


def close_when_dropped(close: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    """Make sure that something asynchronous gets closed, even if its user forgets it.

    Event loops of all libraries watch over asynchronous generators that have begun: when one is dropped, or the loop
    ends, they close it, in the loop. So the generator that this returns closes something else when it is closed.

    Args:
        close: Closes it. It is called once at most.

    Returns:
        An object to be kept for as long as the thing is used.
    """
    keeper = _wait_and_close(close)
    with suppress(StopIteration):  # raised when it arrives at its `yield`, without having waited for anything
        keeper.__anext__().send(None)
    return keeper


async def _wait_and_close(close: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await close()
