"""Sends what an SDK sends to its vendor's hosts to the sandbox instead. The SDK itself is not modified."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit


def requests_to(addresses: Mapping[str, str]) -> None:
    """Redirect what goes through the package ``requests``.

    Args:
        addresses: The sandbox's address for each of the vendor's, both as the beginnings of URLs.
    """
    from requests.adapters import HTTPAdapter

    send = HTTPAdapter.send

    def redirected(self: HTTPAdapter, request: Any, *args: Any, **options: Any) -> Any:
        request.headers["Host"] = urlsplit(request.url).netloc
        request.url = _moved(request.url, addresses)
        return send(self, request, *args, **options)

    HTTPAdapter.send = redirected  # type: ignore[method-assign]


def httpx_to(addresses: Mapping[str, str]) -> None:
    """Redirect what goes through the package ``httpx``.

    Args:
        addresses: The sandbox's address for each of the vendor's, both as the beginnings of URLs.
    """
    import httpx

    send = httpx.HTTPTransport.handle_request

    def redirected(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        request.url = httpx.URL(_moved(str(request.url), addresses))
        return send(self, request)

    httpx.HTTPTransport.handle_request = redirected  # type: ignore[method-assign]


def _moved(url: str, addresses: Mapping[str, str]) -> str:
    for vendor, sandbox in addresses.items():
        if url.startswith(vendor):
            return sandbox + url.removeprefix(vendor)
    raise ValueError(f"nothing may leave this machine: {url}")
