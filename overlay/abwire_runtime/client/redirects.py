"""Which redirects are followed: all redirects of reads, and for other requests only those that lose nothing.

A redirect to what is no address of a web server, such as a file, is not followed.

Status 301, 302 and 303 turn a POST into a GET, whose reply says nothing about what the POST was to create. So after one
of these, only a GET or HEAD that reads is sent on. Status 307 and 308 keep the method and the body. Then every request
is sent on to the same origin, but only reads without a body to another one: a body and an effect are meant for one host.
"""

from __future__ import annotations

import ipaddress
from contextlib import suppress

import httpx

WRITE = "abwire_write"
"""The extension of a request that has an effect although its method is GET, such as one that reports an event."""


COOKIES = "abwire_cookies"
"""The extension of a request that has the cookies to send with it, in place of those of the httpx client."""


def reads(request: httpx.Request) -> bool:
    """Return whether a request only reads."""
    return request.method in ("GET", "HEAD") and not request.extensions.get(WRITE)


def goes_anywhere(request: httpx.Request) -> bool:
    """Return whether a request only reads and has no body, so that its redirects can be followed to any host."""
    return reads(request) and not ("Content-Length" in request.headers or "Transfer-Encoding" in request.headers)


def may_follow(response: httpx.Response) -> bool:
    """Return whether a reply is a redirect that is followed.

    Args:
        response: The reply; its ``request`` must be set.
    """
    target = response.next_request
    request = response.request
    if target is None or not _can_be_requested(target.url) or unsafe_target(target.url, request.url):
        return False
    if goes_anywhere(request):
        return True
    return (reads(request) or response.status_code in (307, 308)) and same_origin(target.url, request.url)


def same_origin(url: httpx.URL, home: httpx.URL) -> bool:
    """Return whether a URL is of the same origin as another one, or is the same host with TLS.

    Args:
        url: The URL.
        home: The URL to compare it with.
    """
    if url is home:
        return True
    if url.host != home.host:
        return False
    if (url.scheme, url.port) == (home.scheme, home.port):
        return True
    # The same host, now with TLS. The default port is None.
    return (home.scheme, home.port, url.scheme, url.port) == ("http", None, "https", None)


def unsafe_target(url: httpx.URL, source: httpx.URL) -> str:
    """Return why a server may not send a client on to a URL, with a redirect or a link; empty if it may.

    A redirect from https to http would show the URL, and what is read there, to everybody on the way. A public server has
    no reason to name an address of the client's own machine, but an attacker has: programs there, such as the metadata
    services of clouds at 169.254.169.254, trust every local request.

    Args:
        url: The URL.
        source: The URL of the reply that leads there.
    """
    if url.scheme not in ("http", "https"):
        return f"which is not an http(s) URL but one of {url.scheme or 'no'} scheme"
    if source.scheme == "https" and url.scheme == "http":
        return "which leads from https to http"
    if _is_local(url.host) and not _is_local(source.host):
        return "which leads to an address of this machine or its link"
    return ""


def _is_local(host: str) -> bool:
    """Whether a host is this machine, or on its link. The name of one that resolves to such an address is not seen."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    address = _address(name)
    return address is not None and (address.is_loopback or address.is_link_local or address.is_unspecified)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a host is, if it is not a name."""
    import socket  # few programs are redirected

    with suppress(ValueError):
        found = ipaddress.ip_address(host.partition("%")[0])
        return found.ipv4_mapped or found if isinstance(found, ipaddress.IPv6Address) else found
    with suppress(OSError, UnicodeError):
        return ipaddress.IPv4Address(socket.inet_aton(host))  # such as 2130706433 and 127.1
    return None


def _can_be_requested(url: httpx.URL) -> bool:
    """Return whether a URL is one of HTTP, and its host and port can exist. If not, each system raises another error."""
    labels = url.raw_host.rstrip(b".").split(b".")
    return (
        url.scheme in ("http", "https")
        and (url.port is None or 0 < url.port < 65536)
        and all(0 < len(label) < 64 for label in labels)
    )
