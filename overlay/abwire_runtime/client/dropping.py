"""Closing responses and clients that users drop without closing them, so that their connections are released.

A keeper is stored with the object that uses a resource, and closes the resource when it is collected. It keeps the
resource alive until then, so that this is not collected before it is closed.
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
        response: A response of a synchronous client. Its body may be only partly read.
    """

    def __init__(self, response: httpx.Response) -> None:
        finalize(self, _close, response).atexit = False


def _close(response: httpx.Response) -> None:
    """Close a response in a new thread, and wait for that thread for a limited time.

    The garbage collector may run while the current thread holds the lock of the connection pool, which closing needs.
    Then the new thread can only continue after the current one has released the lock.
    """
    if not response.is_closed:
        thread = threading.Thread(target=response.close, daemon=True)
        thread.start()
        thread.join(0.1)


class AsyncKeeper:
    """Closes a resource in its event loop, when the keeper is collected or the loop ends.

    Every event loop closes the asynchronous generators that were started in it, when they are collected or the loop
    ends. So the keeper has a generator that closes the resource when it is closed itself.

    Args:
        close: Closes the resource. It is called at most once.
    """

    def __init__(self, close: Callable[[], Awaitable[None]]) -> None:
        self._generator = _wait_and_close(close)
        with suppress(StopIteration):  # raised at the `yield`, since nothing is awaited before it
            self._generator.__anext__().send(None)
        finalize(self, [self._generator].clear).atexit = False

    async def aclose(self) -> None:
        """Close the resource now."""
        await self._generator.aclose()


async def _wait_and_close(close: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await close()
