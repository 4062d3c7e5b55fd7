"""Calls in both forms of a client, ``sync`` and ``async``, that a test writes once."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from abwire.testing import Sandbox
from support.clients import CLASSES, arguments

FORMS = ("sync", "async")
Call: TypeAlias = Callable[..., Any]
"""Calls a method, given its name (``goals.create``) and arguments, and returns its result."""
Use: TypeAlias = Callable[[Any], Awaitable[Any]]
"""A coroutine function that uses a client of either form."""


def method_of(client: Any, name: str) -> Any:
    """Return the method of a client by its dotted name: ``goals.create``."""
    for part in name.split("."):
        client = getattr(client, part)
    return client


async def settled(result: Any) -> Any:
    """Return the result of a call of either form."""
    return await result if inspect.isawaitable(result) else result


async def close(client: Any) -> None:
    """Close a client of either form."""
    await settled(client.close() if hasattr(client, "close") else client.aclose())


def use_client(api: str, form: str, use: Use, **arguments: Any) -> Any:
    """Call ``use`` with a new client, close the client, and return the result.

    ``use`` awaits ``settled(...)`` of each call. That blocks its event loop in the synchronous form, which is fine: the
    sandbox runs in a thread of its own.

    Args:
        api: The API.
        form: ``sync`` or ``async``.
        use: Uses the client.
        arguments: The arguments of the client's constructor.
    """

    async def run() -> Any:
        client = CLASSES[api][form](**arguments)
        try:
            return await use(client)
        finally:
            await close(client)

    return asyncio.run(run())


def caller(sandbox: Sandbox, api: str, form: str, **changes: Any) -> Call:
    """Return a function that calls a method of a new client each time, within the client's ``with`` block.

    Args:
        sandbox: The server to call.
        api: The API.
        form: ``sync`` or ``async``.
        changes: Constructor arguments to add or replace.
    """
    given = arguments(sandbox, api, **changes)

    def call(name: str, /, *args: Any, **kwargs: Any) -> Any:
        if form == "sync":
            with CLASSES[api][form](**given) as client:
                return method_of(client, name)(*args, **kwargs)

        async def run() -> Any:
            async with CLASSES[api][form](**given) as client:
                return await method_of(client, name)(*args, **kwargs)

        return asyncio.run(run())

    return call
