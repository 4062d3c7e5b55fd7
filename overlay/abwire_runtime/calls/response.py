"""Replies: the decoded body together with status, headers and the httpx response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .._lazy import LazyModule
from .._public import public

if TYPE_CHECKING:
    from ..data import validation
    from . import endpoint as endpoints
    from . import pickling
else:  # annotations name what is in them, and importing them takes long
    validation = LazyModule("abwire_runtime.data.validation")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    pickling = LazyModule("abwire_runtime.calls.pickling")

T = TypeVar("T")

HTTPX_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError)
"""All errors that httpx raises when it sends a request or reads a reply.

httpx raises UnicodeError for a redirect to a host whose name can't be encoded.
"""


@public
class Response(Generic[T]):
    """A successful reply: the decoded body together with status, headers and the httpx response.

    It can be pickled. The pickle holds status, headers and body of the httpx response, but neither the request's headers
    nor the cookies that the reply set.

    Args:
        parsed: The decoded body.
        http_response: The httpx response.
        endpoint: The operation that was called.
        attempts: How many times the request was sent.

    Attributes:
        parsed: The decoded body: what the method without ``_detailed`` returns.
        http_response: The httpx response, with its body read.
        attempts: How many times the request was sent, 1 or more.
    """

    __slots__ = ("_endpoint", "attempts", "http_response", "parsed")

    def __init__(
        self, parsed: T, http_response: httpx.Response, endpoint: endpoints.Endpoint[T], attempts: int = 1
    ) -> None:
        self.parsed: T = parsed
        self.http_response: httpx.Response = http_response
        self._endpoint: endpoints.Endpoint[T] = endpoint
        self.attempts: int = attempts

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the reply."""
        return self.http_response.headers

    @property
    def content(self) -> bytes:
        """The bytes that ``parsed`` was decoded from."""
        return self.http_response.content

    @property
    def deviations(self) -> list[validation.Deviation]:
        """All ways in which the body does not match the spec. Each access validates the body again."""
        return self._endpoint.reply_deviations(self.status_code, self.content)

    def __repr__(self) -> str:
        return f"<response {self.status_code} of {self._endpoint.operation.label}>"

    def __reduce__(self) -> tuple[Any, ...]:
        reply = pickling.PickledResponse(self.http_response, self.content, pickling.redactor(self.http_response))
        return _rebuild, (type(self), self.parsed, reply, self._endpoint, self.attempts)

    def __copy__(self) -> Response[T]:
        # Within one process, the copy can refer to the same httpx response.
        return type(self)(self.parsed, self.http_response, self._endpoint, self.attempts)


def _rebuild(
    kind: type[Response[T]], parsed: T, reply: pickling.PickledResponse, endpoint: endpoints.Endpoint[T], attempts: int
) -> Response[T]:
    return kind(parsed, reply.response(), endpoint, attempts)
