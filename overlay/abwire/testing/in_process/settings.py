"""The environment variables with which clients find the credentials of a fake."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from abwire._command.settings import settings_of
from abwire.testing.apis import VENDORS, Entry
from abwire.testing.engine.schemas import JSON


def environment_of(entry: Entry, arguments: Mapping[str, JSON]) -> dict[str, str | None]:
    """The environment variables of an API.

    Args:
        entry: The API.
        arguments: The arguments of its clients.

    Returns:
        Every variable that its client reads, with the argument that it stands in for; None for one that must not be set.
    """
    client = entry.client()

    def make(http: httpx.Client) -> object:
        return client(http_client=http)

    names = settings_of(client, None if entry in VENDORS.values() else make)
    return {name: _text(arguments.get(argument)) for name, argument in names.items()}


def _text(value: JSON) -> str | None:
    return None if value is None else str(value)
