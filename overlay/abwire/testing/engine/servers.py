"""The servers of a document: which URLs belong to an API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import httpx

from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.specs import METHODS, load


class Servers:
    """The servers of an API, of the document and of its operations.

    Args:
        name: The API.
        document: Its document.

    Attributes:
        base_url: The URL that clients send to by default; one of a host of its own if the document names no host.
        is_made_up: Whether it is such a one.
    """

    def __init__(self, name: str, document: Schema) -> None:
        urls = [server["url"].rstrip("/") for server in _servers(document) if "://" in server["url"]]
        first = next(iter(document.get("servers") or ()), None)
        self.is_made_up: bool = first is None or "://" not in first["url"]
        made_up = f"https://{name.replace('_', '-')}.test"
        usual = made_up if first is None else _with_defaults(first)
        self.base_url: str = (usual if "://" in usual else f"{made_up}{usual}").rstrip("/")
        known = sorted({self.base_url, *urls}, key=len)
        self._patterns = [_pattern(url) for url in known]
        self._hosts = [_pattern("/".join(url.split("/")[:3])) for url in known]

    def has_host(self, url: httpx.URL) -> bool:
        """Whether a URL is on a host of the API, whatever its path.

        Args:
            url: The URL.

        Returns:
            Whether it is.
        """
        host = f"{url.scheme}://{url.netloc.decode('ascii')}"
        return any(pattern.fullmatch(host) for pattern in self._hosts)

    def path_of(self, url: httpx.URL) -> list[str] | None:
        """The path of a URL within the API, without the path of the server.

        Args:
            url: The URL.

        Returns:
            The raw paths, one for each server that it may be of, the one with the shortest URL first; None if it is of
            none.
        """
        host = f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii').partition('?')[0]}"
        found = [host[match.end() :] for pattern in self._patterns if (match := pattern.match(host))]
        return found or None


def _servers(document: Schema) -> Iterator[Schema]:
    yield from document.get("servers") or ()
    for item in document.get("paths", {}).values():
        yield from item.get("servers") or ()
        for method in METHODS:
            yield from item.get(method, {}).get("servers") or ()


def _with_defaults(server: Schema) -> str:
    variables: dict[str, JSON] = server.get("variables") or {}
    return re.sub(r"{(.+?)}", lambda found: str(variables.get(found[1], {}).get("default", found[1])), server["url"])


def _pattern(url: str) -> re.Pattern[str]:
    """The pattern of the URLs that begin with a server's, whose variables may have any value."""
    parts = re.split(r"{.+?}", url)
    return re.compile("[^/]*?".join(map(re.escape, parts)) + r"(?=/|\Z)", re.IGNORECASE)


@cache
def servers_of(name: str) -> Servers:
    """The servers of a generated package.

    Args:
        name: The API.

    Returns:
        Its servers.
    """
    return Servers(name, load(name))
