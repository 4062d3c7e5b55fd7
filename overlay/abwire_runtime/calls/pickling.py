"""What a pickle holds of an httpx response: status, headers and body, but no credentials."""

from __future__ import annotations

from collections.abc import Callable

import httpx


class PickledResponse:
    """The part of a response that is pickled: no headers of the request, and no cookies that the reply set.

    Args:
        response: The response.
        body: Its body, decoded.
        hide: Removes the secrets of the call from bytes.
    """

    def __init__(self, response: httpx.Response, body: bytes, hide: Callable[[bytes], bytes]) -> None:
        # The body is kept decoded, so headers that describe the encoded bytes would be wrong.
        left_out = (b"set-cookie", b"content-encoding", b"content-length", b"transfer-encoding")
        self.status: int = response.status_code
        self.headers: list[tuple[bytes, bytes]] = [
            (name, hide(value)) for name, value in response.headers.raw if name.lower() not in left_out
        ]
        self.body = body
        self.method: str
        self.url: str
        try:
            self.method, self.url = response.request.method, hide(str(response.request.url).encode()).decode()
        except RuntimeError:  # the response was made without a request
            self.method = self.url = ""

    def response(self) -> httpx.Response:
        """Make a response of this.

        Returns:
            The response, with its body read.
        """
        request = httpx.Request(self.method, self.url) if self.method else None
        return httpx.Response(self.status, headers=self.headers, content=self.body, request=request)


def redactor(response: httpx.Response, default: Callable[[str], str] = str) -> Callable[[bytes], bytes]:
    """Return a function that removes the secrets of a call from bytes.

    Args:
        response: The reply to the call.
        default: Removes secrets from a string, for a reply that does not know those of its call.

    Returns:
        The function.
    """
    hide: Callable[[str], str] = response.extensions.get("abwire_redact", default)
    return lambda data: hide(data.decode(errors="surrogateescape")).encode(errors="surrogateescape")
