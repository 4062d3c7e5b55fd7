"""A whole reply: what it decoded to, and the HTTP around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

from .._public import public

if TYPE_CHECKING:
    from ..data.validation import Deviation
    from .endpoint import Endpoint

T = TypeVar("T")

HTTPX_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError)
"""All that httpx raises when a request is sent or a reply is read; the last for a redirect to what can't be a host."""


@public
class Response(Generic[T]):
    """A whole reply: what it decoded to, and the HTTP around it.

    Attributes:
        parsed: What the method without ``_detailed`` gives.
        http_response: httpx's response, its body read.
        attempts: How many times the request was sent.
    """

    __slots__ = ("attempts", "endpoint", "http_response", "parsed")

    def __init__(self, parsed: T, http_response: httpx.Response, endpoint: Endpoint[T], attempts: int = 1) -> None:
        self.parsed: T = parsed
        self.http_response: httpx.Response = http_response
        self.endpoint: Endpoint[T] = endpoint
        self.attempts: int = attempts

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The reply's headers."""
        return self.http_response.headers

    @property
    def content(self) -> bytes:
        """The bytes that ``parsed`` was decoded from."""
        return self.http_response.content

    @property
    def deviations(self) -> list[Deviation]:
        """Where the reply strays from the spec: what ``strict`` raises. It is worked out anew each time."""
        return self.endpoint.reply_deviations(self.status_code, self.content)

    def __repr__(self) -> str:
        return f"<response {self.status_code} of {self.endpoint.operation.operation_id}>"
