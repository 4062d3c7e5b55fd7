"""A repair of httpcore's pools of connections, from which requests that are broken off take connections for ever.

Two faults of httpcore 1.0.9 have this effect, until each further request ends in a ``PoolTimeout``. A thread that waits for
a connection meets the first one, if its pool timeout or Ctrl-C comes when it has just been given one:

- ``AsyncConnectionPool.handle_async_request`` adds a new connection to the pool, assigns it to a request, and then waits
  in ``wait_for_connection``. A request that is cancelled there, or whose pool timeout ends there, is removed, but its
  connection is not: it has not begun to connect, so it is neither idle nor closed. The same happens to a connection that
  was opened and not used yet.
- ``PoolByteStream.aclose`` protects itself from the cancel scopes of anyio, but not from ``asyncio.Task.cancel``. If it
  is cancelled, neither the request nor its connection is ever released, since the stream counts as closed.

tests/clients/test_cancellation.py says when httpcore does without this; the module can be removed then.
"""

from __future__ import annotations

from contextlib import suppress

import httpcore
import httpx


async def release(client: httpx.AsyncClient, response: httpx.Response) -> None:
    """Close a response, and repair the pool if this, or an earlier attempt, is cancelled.

    Args:
        client: The httpx client that it came from.
        response: The response.
    """
    try:
        await response.aclose()
    finally:
        await drop_abandoned(client, response.request)


async def drop_abandoned(client: httpx.AsyncClient, request: httpx.Request) -> None:
    """Remove a request that has ended from the pools of an httpx client, and connections that no request will ever use.

    Call it after a request was cancelled or ended in a ``PoolTimeout``. It does nothing to transports other than
    httpx's own, and nothing if httpcore keeps its connections in another way than the versions known today.

    Args:
        client: The httpx client that sent the request.
        request: The request, or one that it was redirected to.
    """
    with suppress(AttributeError):  # another version of httpx or httpcore
        for transport in (client._transport, *client._mounts.values()):
            if isinstance(transport, httpx.AsyncHTTPTransport):
                await _repair(transport._pool, request)


async def _repair(pool: httpcore.AsyncConnectionPool, ended: httpx.Request) -> None:
    # httpx passes the extensions of a request on as they are, to httpcore and to the requests of redirects.
    requests = [each for each in pool._requests if each.request.extensions is not ended.extensions]
    used = {id(each.connection) for each in requests}
    abandoned = [each for each in pool._connections if not (id(each) in used or each.is_idle() or each.is_closed())]
    pool._requests = requests
    pool._connections = [each for each in pool._connections if each not in abandoned]
    # Requests that wait for a connection have one now.
    await pool._close_connections([*abandoned, *pool._assign_requests_to_connections()])


def drop_abandoned_of_threads(client: httpx.Client, request: httpx.Request) -> None:
    """Do the same for the pools of a synchronous client, which other threads are using.

    Args:
        client: The httpx client that sent the request.
        request: The request. It has ended.
    """
    with suppress(AttributeError):  # another version of httpx or httpcore
        for transport in (client._transport, *client._mounts.values()):
            if isinstance(transport, httpx.HTTPTransport):
                _repair_of_threads(transport._pool, request)


def _repair_of_threads(pool: httpcore.ConnectionPool, ended: httpx.Request) -> None:
    with pool._optional_thread_lock:
        requests = [each for each in pool._requests if each.request.extensions is not ended.extensions]
        used = {id(each.connection) for each in requests}
        abandoned = [each for each in pool._connections if not (id(each) in used or each.is_idle() or each.is_closed())]
        pool._requests = requests
        pool._connections = [each for each in pool._connections if each not in abandoned]
        closing = [*abandoned, *pool._assign_requests_to_connections()]
    pool._close_connections(closing)
