"""From the arguments of ``request`` to an endpoint, which is called like those of the spec."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..calls.additions import is_credential
from ..calls.raw import RawEndpoint, split_path
from ..data.values import mapping
from .base import ClientBase
from .preparing import base_url
from .redaction import redact


def raw_endpoint(
    client: ClientBase[Any],
    method: str,
    path: str,
    cast_to: object,
    safe_to_repeat: bool | None,
    arguments: dict[str, Any],
) -> RawEndpoint[Any]:
    """Make the endpoint of a request.

    Args:
        client: The client that sends it.
        method: The HTTP method.
        path: The path.
        cast_to: What to decode the reply into.
        safe_to_repeat: Whether it may be repeated; None to decide by the method.
        arguments: The other arguments of ``request``. The query of the path is added.

    Raises:
        TypeError: An argument has a wrong type.
        ValueError: The method or the path can't be sent.
    """
    path, query = split_path(path, partial(base_url, client, client._servers, {}))
    arguments["query"] = {**query, **mapping(arguments["query"], "query")}
    secrets = (*client._settings.secrets(is_credential), *client._secrets())
    return RawEndpoint(
        method,
        path,
        cast_to=cast_to,
        safe_to_repeat=safe_to_repeat,
        shown_path=redact(path, secrets),
        secrets=secrets,
        public=client._auth is None,
    )
