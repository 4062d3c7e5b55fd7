"""URLs from replies that are requested with the client's credentials, such as that of the next page of a list."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

import httpx

from .redirects import same_origin, unsafe_target


def with_missing(url: str, query: Iterable[tuple[str, str | int | float | bool | None]]) -> httpx.URL:
    """Add to a URL the parameters that its query lacks. What it has stays as it is, to the byte.

    Args:
        url: The URL.
        query: The parameters.
    """
    parsed = httpx.URL(url)
    names = parsed.params.keys()
    pairs = [(name, value) for name, value in query if name not in names]
    if not pairs:
        return parsed
    added = urlencode(list(httpx.QueryParams(pairs).multi_items())).encode()
    return parsed.copy_with(query=b"&".join(filter(None, (parsed.query, added))))


def checked_link(link: object, response: httpx.Response) -> str:
    """Check a URL from a reply, which the client's credentials are going to be sent to.

    Args:
        link: The URL, which may be relative to that of the reply.
        response: The reply.

    Returns:
        The absolute URL. An http URL of the host to which the call was sent with https becomes an https URL.

    Raises:
        ValueError: It is not a URL, or leads to another host than that to which the call was sent.
    """
    if not isinstance(link, str):
        raise ValueError(f"which is not a string but {type(link).__name__}")
    home = (response.history[0] if response.history else response).request.url
    try:
        url = response.request.url.join(link)
    except (httpx.InvalidURL, ValueError) as error:
        raise ValueError("which is not a URL") from error
    if url.scheme == "http" and home.scheme == "https" and url.port is None and home.port is None:
        url = url.copy_with(scheme="https")
    if not same_origin(url, home):
        raise ValueError(f"which leads to {_origin(url)}: the client's credentials are for {_origin(home)} alone")
    return str(url.copy_with(userinfo=home.userinfo, fragment=None))


def checked_file_url(link: str, response: httpx.Response) -> str:
    """Check a URL from a reply that a file is downloaded from. It may be on any host, since no credentials are sent.

    Args:
        link: The URL.
        response: The reply.

    Returns:
        The URL.

    Raises:
        ValueError: It is not an absolute http(s) URL, or a server may not lead there.
    """
    try:
        url = httpx.URL(link)
    except (httpx.InvalidURL, ValueError) as error:
        raise ValueError("which is not a URL") from error
    if fault := unsafe_target(url, response.request.url):
        raise ValueError(fault)
    return link


def _origin(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii')}"
