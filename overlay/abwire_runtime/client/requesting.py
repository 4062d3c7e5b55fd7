"""Requests that the spec does not describe, for ``request`` and ``request_detailed`` of all clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..calls.additions import is_credential
from ..calls.raw import RawEndpoint, split_path
from ..data.values import mapping
from .base import ClientBase
from .preparing import base_url
from .redaction import redact


def raw_call(
    client: ClientBase[Any],
    method: str,
    path: str,
    cast_to: Any,
    safe_to_repeat: bool | None,
    arguments: Mapping[str, Any],
) -> tuple[RawEndpoint[Any], dict[str, Any]]:
    """Make the endpoint of a request, and the arguments to call it with.

    Args:
        client: The client that sends it.
        method: The HTTP method.
        path: The path.
        cast_to: What to decode the reply into.
        safe_to_repeat: Whether it may be repeated; None to decide by the method.
        arguments: The other arguments of ``request``.

    Raises:
        TypeError: An argument has a wrong type.
        ValueError: The method or the path can't be sent.
    """
    path, query = split_path(path, partial(base_url, client, client._servers, {}))
    settings = client._settings
    secrets = (*settings.secrets(is_credential), *client._secrets())
    endpoint: RawEndpoint[Any] = RawEndpoint(
        method,
        path,
        cast_to=cast_to,
        safe_to_repeat=safe_to_repeat,
        shown_path=redact(path, secrets),
        secrets=secrets,
        public=client._auth is None,
    )
    return endpoint, {**arguments, "query": {**query, **mapping(arguments["query"], "query")}}
