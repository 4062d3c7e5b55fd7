"""The proxies that the environment names, and the hosts that ``NO_PROXY`` excepts from them.

httpx reads these variables as well, but silently ignores some entries of ``NO_PROXY`` that other programs understand:
ranges of addresses, the default ports, ``*.example.com`` and lists with spaces. So they are read here.
"""

from __future__ import annotations

import ipaddress
import os
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from typing import Any
from urllib.request import getproxies

import httpx

from .errors import ConfigurationError

_DEFAULT_PORTS = {"http": 80, "https": 443}


class ProxyExceptions:
    """The hosts that are reached without a proxy.

    Args:
        text: Entries with commas or spaces between them: ``*`` for all hosts; a host name, which includes its
            subdomains, also as ``.example.com``; ``*.example.com`` for the subdomains alone; an IP address or a range such
            as ``10.0.0.0/8``, IPv6 with or without brackets. A scheme before it and a port behind it limit an entry.

    Raises:
        ValueError: An entry is none of these. The message quotes it.
    """

    def __init__(self, text: str) -> None:
        entries = re.split(r"[\s,]+", text.strip(" ,\t\r\n"))
        self.all: bool = "*" in entries
        self._matchers = [_matcher(entry) for entry in entries if entry not in ("", "*")]

    def match(self, url: httpx.URL) -> bool:
        """Return whether a URL is reached without a proxy."""
        return self.all or any(matches(url) for matches in self._matchers)


def _matcher(entry: str) -> Callable[[httpx.URL], bool]:
    """Return a function that tells whether an entry names the host of a URL."""
    scheme, separator, rest = entry.rpartition("://")
    rest = rest.rstrip("/") if separator else rest
    parts = re.fullmatch(r"\[([^\]]*)\](/[0-9]+)?(?::([0-9]+))?", rest) or re.fullmatch(r"([^:]*)():?([0-9]*)", rest)
    host, port = (rest, "") if parts is None else (f"{parts[1]}{parts[2] or ''}", parts[3] or "")
    network = _network(host)
    is_host = _name(host, entry) if network is None else partial(_is_in, network)

    def matches(url: httpx.URL) -> bool:
        return (
            (not scheme or scheme.lower() in ("all", url.scheme))
            and (not port or int(port) == (url.port or _DEFAULT_PORTS.get(url.scheme)))
            and is_host(url.raw_host.decode("ascii").rstrip("."))
        )

    return matches


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    with suppress(ValueError):
        return ipaddress.ip_network(text, strict=False)
    return None


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    with suppress(ValueError):
        return ipaddress.ip_address(text)
    return None


def _is_in(network: ipaddress.IPv4Network | ipaddress.IPv6Network, host: str) -> bool:
    address = _address(host)
    return address is not None and address in network


def _name(text: str, entry: str) -> Callable[[str], bool]:
    only_subdomains = text.startswith("*.")
    try:
        name = httpx.URL(scheme="http", host=text.removeprefix("*").strip(".")).raw_host.decode("ascii")
    except httpx.InvalidURL:
        name = ""
    if not re.fullmatch(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*", name):
        raise ValueError(f"{entry[:60]!r} is not a host, an IP address or a range of addresses such as 10.0.0.0/8")
    subdomains = f".{name.lower()}"

    def matches(host: str) -> bool:
        return f".{host}".endswith(subdomains) and not (only_subdomains and f".{host}" == subdomains)

    return matches


def transports(is_async: bool, verify: ssl.SSLContext) -> dict[str, Any]:
    """Make the transports for the proxies of the environment.

    Args:
        is_async: Whether they are for an ``httpx.AsyncClient``.
        verify: The trusted certificates.

    Returns:
        The arguments ``transport`` and ``mounts`` of an httpx client; nothing if there are no proxies.

    Raises:
        ConfigurationError: A proxy or the list of exceptions can't be used. The message names the variable. It does not
            show the URL of a proxy, which may contain a password.
    """
    found = getproxies()
    urls = {scheme: url for scheme in ("http", "https", "all") if (url := found.get(scheme))}
    if not urls:
        return {}
    try:
        exceptions = ProxyExceptions(found.get("no", ""))
    except ValueError as error:
        raise ConfigurationError(f"{named(variables('no_proxy'))} can't be used: {error}") from None
    if exceptions.all:
        return {}
    proxies = {f"{scheme}://": _checked_proxy(scheme, url) for scheme, url in urls.items()}
    if is_async:
        async_direct = httpx.AsyncHTTPTransport(verify=verify)
        async_mounts = {key: _AsyncProxy(each, verify, exceptions, async_direct) for key, each in proxies.items()}
        return {"transport": async_direct, "mounts": async_mounts}
    direct = httpx.HTTPTransport(verify=verify)
    return {
        "transport": direct,
        "mounts": {key: _Proxy(each, verify, exceptions, direct) for key, each in proxies.items()},
    }


class _Proxy(httpx.HTTPTransport):
    """Sends requests through a proxy, and those to excepted hosts directly."""

    def __init__(
        self, proxy: httpx.Proxy, verify: ssl.SSLContext, exceptions: ProxyExceptions, direct: httpx.HTTPTransport
    ) -> None:
        super().__init__(verify=verify, proxy=proxy)
        self._exceptions = exceptions
        self._direct = direct

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._exceptions.match(request.url):
            return self._direct.handle_request(request)
        return super().handle_request(request)


class _AsyncProxy(httpx.AsyncHTTPTransport):
    """Sends requests through a proxy, and those to excepted hosts directly."""

    def __init__(
        self, proxy: httpx.Proxy, verify: ssl.SSLContext, exceptions: ProxyExceptions, direct: httpx.AsyncHTTPTransport
    ) -> None:
        super().__init__(verify=verify, proxy=proxy)
        self._exceptions = exceptions
        self._direct = direct

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._exceptions.match(request.url):
            return await self._direct.handle_async_request(request)
        return await super().handle_async_request(request)


def _checked_proxy(scheme: str, value: str) -> httpx.Proxy:
    url = value if "://" in value else f"http://{value}"
    fault = _fault_of_proxy(url)
    if fault:
        raise ConfigurationError(f"{named(variables(f'{scheme}_proxy'))} can't be used: {fault}")
    return httpx.Proxy(url)


def _fault_of_proxy(value: str) -> str:
    """What is wrong with the URL of a proxy; empty if it is valid."""
    if value != value.strip() or re.search(r"\s", value.rpartition("@")[2]):
        return "it contains white space"
    try:
        url = httpx.URL(value)
        host = url.host  # it decodes the host, which may fail
    except (httpx.InvalidURL, ValueError) as error:
        return f"it is not a URL ({type(error).__name__})"
    if url.scheme not in ("http", "https", "socks5", "socks5h"):
        return "its scheme is not http, https, socks5 or socks5h"
    if not host:
        return "it has no host"
    if url.port is not None and not 0 < url.port < 65536:
        return "its port is not between 1 and 65535"
    if url.scheme.startswith("socks5") and find_spec("socksio") is None:
        return "SOCKS proxies need the package socksio (pip install 'httpx[socks]')"
    return ""


def variables(*names: str) -> list[str]:
    """Return the environment variables with these names, in upper or lower case, that are set."""
    return [name for name, value in os.environ.items() if name.lower() in names and value]


def named(names: list[str]) -> str:
    """Write the names of environment variables for a message."""
    if not names:  # macOS and Windows have settings of their own
        return "a proxy setting of the system"
    return f"the environment variable {names[0]}" if len(names) == 1 else f"one of {', '.join(names)}"
