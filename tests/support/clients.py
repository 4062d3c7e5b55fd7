"""Clients of the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from abwire import AsyncConvert, Convert
from abwire.testing import Sandbox
from abwire.testing.apis import ENTRIES, VENDORS

APIS = tuple(VENDORS)
"""The APIs that have a hand-written client."""

EVERY_API = tuple(ENTRIES)
"""All APIs that have a document. The clients of the others are generated."""

CLASSES: dict[str, dict[str, Callable[..., Any]]] = {
    api: {"sync": entry.client(), "async": entry.async_client()} for api, entry in ENTRIES.items()
}
"""The client classes of each API, by form."""

A_CALL: dict[str, tuple[str, dict[str, Any]]] = {
    "convert": ("goals.get", {"goal_id": 7}),
    "convert_serving": ("config", {}),
    "vwo": ("settings.get", {}),
    "webtrends": ("control", {"url": "https://www.example.com/"}),
    "optimizely": ("track", {"event": "seen", "user_id": "user-1"}),
}
"""One call of each hand-written client, and its arguments."""


def arguments(sandbox: Sandbox, api: str, **changes: Any) -> dict[str, Any]:
    """Return constructor arguments that the sandbox accepts.

    Args:
        sandbox: The server to call.
        api: The API.
        changes: Arguments to add or replace.
    """
    return {**sandbox.arguments(api), **changes}


def client(sandbox: Sandbox, api: str, **changes: Any) -> Any:
    """Make a synchronous client of an API."""
    return CLASSES[api]["sync"](**arguments(sandbox, api, **changes))


def async_client(sandbox: Sandbox, api: str, **changes: Any) -> Any:
    """Make an asynchronous client of an API."""
    return CLASSES[api]["async"](**arguments(sandbox, api, **changes))


def convert(sandbox: Sandbox, **changes: Any) -> Convert:
    """Make a client of Convert's API."""
    return Convert(**arguments(sandbox, "convert", **changes))


def async_convert(sandbox: Sandbox, **changes: Any) -> AsyncConvert:
    """Make an asynchronous client of Convert's API."""
    return AsyncConvert(**arguments(sandbox, "convert", **changes))
