"""A repair of httpcore's pool of asynchronous connections.

In httpcore 1.0.9, ``AsyncConnectionPool.handle_async_request`` adds a new connection to the pool, assigns it to a
request, and then waits in ``wait_for_connection``. A request that is cancelled there, or whose pool timeout ends there,
is removed, but its connection is not: it has not begun to connect, so it is neither idle nor closed, and stays for ever.
The same happens to a connection that was just opened when its request is cancelled. After as many cancelled requests as
the pool has connections, every further request ends in a ``PoolTimeout``.

tests/clients/test_cancellation.py says when httpcore has learnt to do this itself; this module can go then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import httpcore


async def drop_abandoned(client: httpx.AsyncClient) -> None:
    """Remove connections that no request will ever use from the pools of an httpx client.

    Call it after a request was cancelled or ended in a ``PoolTimeout``. It does nothing to transports other than
    httpx's own, and nothing if httpcore keeps its connections in another way than the versions known today.

    Args:
        client: The httpx client that sent the request.
    """
    try:
        pools = [
            transport._pool
            for transport in (client._transport, *client._mounts.values())
            if isinstance(transport, httpx.AsyncHTTPTransport)
        ]
        for pool in pools:
            await _repair(pool)
    except AttributeError:  # another version of httpx or httpcore
        return


async def _repair(pool: httpcore.AsyncConnectionPool) -> None:
    used = {id(request.connection) for request in pool._requests}
    abandoned = [
        connection
        for connection in pool._connections
        if not (id(connection) in used or connection.is_idle() or connection.is_closed())
    ]
    if abandoned:
        pool._connections = [connection for connection in pool._connections if connection not in abandoned]
        # Requests that wait for a connection have one now.
        await pool._close_connections([*abandoned, *pool._assign_requests_to_connections()])
