"""The settings that clients read from the environment. Only their names are shown."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Collection, Iterator

import httpx

from abwire_runtime.client.config import reading_from
from abwire_runtime.client.proxies import variables

from .. import VWO, Convert, ConvertServing, Optimizely, Webtrends

_CLIENTS: dict[type, Callable[[httpx.Client], object]] = {
    Convert: lambda http: Convert(auth="none", http_client=http),
    ConvertServing: lambda http: ConvertServing(auth="none", http_client=http),
    VWO: lambda http: VWO(http_client=http),
    Webtrends: lambda http: Webtrends(http_client=http),
    Optimizely: lambda http: Optimizely(http_client=http),
}
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")

OF_ALL_CLIENTS = (*(name.upper() for name in _PROXIES), *_CERTIFICATES)
"""The environment variables that every client reads. Those of proxies may be in lower case as well."""


class _Asked(dict[str, str]):
    """An environment without variables, which notes the names that it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        self.names.append(name)
        return default


def settings_of(client: type, make: Callable[[httpx.Client], object] | None = None) -> dict[str, str]:
    """Return the environment variables that a client reads, each with the argument that it stands in for.

    Args:
        client: The class of a client.
        make: Makes a client that has no credentials. It is needed for classes that only a generated package has.

    Returns:
        The arguments by the names of the variables.
    """
    asked = _Asked()
    with reading_from(asked), httpx.Client(transport=httpx.BaseTransport()) as http:
        (make or _CLIENTS[client])(http)
    arguments = inspect.signature(client).parameters
    pairs = {name: _argument(name, arguments) for name in dict.fromkeys(asked.names)}
    return {name: argument for name, argument in pairs.items() if argument}


def _argument(variable: str, arguments: Collection[str]) -> str:
    """The argument that a variable stands in for; empty if it is of none that the constructor has."""
    matching = [name for name in arguments if variable.endswith(f"_{name.upper()}")]
    return max(matching, key=len, default="")


def found_settings() -> Iterator[str]:
    """Return the names of the settings that the environment has, as lines."""
    yield "Settings in the environment, by name:"
    own = {
        client.__name__: [name for name in settings_of(client) if os.environ.get(name, "").strip()]
        for client in _CLIENTS
    }
    own["all clients"] = [*variables(*_PROXIES), *(name for name in _CERTIFICATES if os.environ.get(name))]
    for who, names in own.items():
        yield f"  {who:16}{', '.join(names) or 'none'}"
