"""What generated methods stand on: the client that carries out a call, and what a call gives."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .endpoint import Endpoint

if TYPE_CHECKING:
    import httpx

    from .downloads import FileTarget, Progress
    from .events import AsyncEventStream, EventStream
    from .validation import Deviation

T = TypeVar("T")


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


class _Caller:
    @abstractmethod
    def bad_reply(self, endpoint: Endpoint[Any], response: httpx.Response, what: str) -> Exception:
        """The error to raise for a success that is not what the operation promises."""
        raise AssertionError("a client has its own")


class SyncCaller(_Caller):
    """A client that carries out calls."""

    @abstractmethod
    def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation and give what its reply decodes to."""
        raise AssertionError("a client has its own")

    @abstractmethod
    def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and give the whole reply."""
        raise AssertionError("a client has its own")

    @abstractmethod
    def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> EventStream:
        """Call an operation that answers with an event stream."""
        raise AssertionError("a client has its own")

    @abstractmethod
    def call_to_file(
        self, endpoint: Endpoint[Any], arguments: dict[str, Any], to: FileTarget, progress: Progress | None
    ) -> int:
        """Call an operation that gives a file, write the file, and give its size in bytes."""
        raise AssertionError("a client has its own")


class AsyncCaller(_Caller):
    """A client that carries out calls asynchronously."""

    @abstractmethod
    async def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation and give what its reply decodes to."""
        raise AssertionError("a client has its own")

    @abstractmethod
    async def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and give the whole reply."""
        raise AssertionError("a client has its own")

    @abstractmethod
    async def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncEventStream:
        """Call an operation that answers with an event stream."""
        raise AssertionError("a client has its own")

    @abstractmethod
    async def call_to_file(
        self, endpoint: Endpoint[Any], arguments: dict[str, Any], to: FileTarget, progress: Progress | None
    ) -> int:
        """Call an operation that gives a file, write the file, and give its size in bytes."""
        raise AssertionError("a client has its own")


class Resource:
    """A resource group of a synchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCaller) -> None:
        self._client = client


class AsyncResource:
    """A resource group of an asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
