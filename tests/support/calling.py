"""One method of a client, called in both forms."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, TypeAlias

from sandbox import Sandbox
from support.clients import CLASSES, arguments

FORMS = ("sync", "async")
Call: TypeAlias = Callable[..., Any]
"""Takes the name of a method and its arguments, and gives its result."""


async def settled(result: Any) -> Any:
    """What a call of either form gives."""
    return await result if inspect.isawaitable(result) else result


def caller(sandbox: Sandbox, api: str, form: str, **changes: Any) -> Call:
    """Calls methods of a new client each time.

    Args:
        sandbox: Where it calls.
        api: The API.
        form: ``sync`` or ``async``.
        changes: Arguments of the constructor in place of the usual ones.
    """
    given = {**arguments(sandbox, api), **changes}

    def call(method: str, *args: Any, **kwargs: Any) -> Any:
        if form == "sync":
            with CLASSES[api][0](**given) as client:
                return getattr(client, method)(*args, **kwargs)

        async def within() -> Any:
            async with CLASSES[api][1](**given) as client:
                return await getattr(client, method)(*args, **kwargs)

        return asyncio.run(within())

    return call
