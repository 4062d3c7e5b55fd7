"""What generated methods stand on: the client that carries out a call, and what a call gives."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import httpx

    from .downloads import FileTarget, Progress
    from .endpoint import Endpoint
    from .operation import Download
    from .response import Response
    from .sse import AsyncEventStream, EventStream
    from .streaming import StreamedResponse

T = TypeVar("T")


class _Caller:
    @abstractmethod
    def bad_reply(self, endpoint: Endpoint[Any], response: httpx.Response, what: str) -> Exception:
        """The error to raise for a success that is not what the operation promises."""
        raise AssertionError("a client has its own")

    def _link(self, endpoint: Endpoint[Any], download: Download, reply: Response[Any]) -> str:
        link = download.address(reply.parsed)
        if link is None:
            raise self.bad_reply(endpoint, reply.http_response, f"has no link at {download.at}")
        return link


class SyncCaller(_Caller):
    """A client that carries out calls."""

    @abstractmethod
    def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and give the whole reply."""
        raise AssertionError("a client has its own")

    @abstractmethod
    def open_reply(self, endpoint: Endpoint[Any], arguments: dict[str, Any], accept: str) -> StreamedResponse:
        """Call an operation and give its success, the body still to be read."""
        raise AssertionError("a client has its own")

    @abstractmethod
    def open_link(self, link: str) -> StreamedResponse:
        """Get what is at a link, without credentials, its body still to be read."""
        raise AssertionError("a client has its own")

    def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation and give what its reply decodes to."""
        return self.call_detailed(endpoint, arguments).parsed

    def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> EventStream:
        """Call an operation that answers with an event stream."""
        return self.open_reply(endpoint, endpoint.asking_for_stream(arguments), "text/event-stream").events()

    def call_to_file(
        self, endpoint: Endpoint[Any], arguments: dict[str, Any], to: FileTarget, progress: Progress | None
    ) -> int:
        """Call an operation that gives a file, write the file, and give its size in bytes."""
        download = endpoint.download
        assert download is not None, "only operations that give a file come here"
        if download.source != "url":
            return self.open_reply(endpoint, arguments, "*/*").save(to, progress, download)
        link = self._link(endpoint, download, self.call_detailed(endpoint, arguments))
        return self.open_link(link).save(to, progress)


class AsyncCaller(_Caller):
    """A client that carries out calls asynchronously."""

    @abstractmethod
    async def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and give the whole reply."""
        raise AssertionError("a client has its own")

    @abstractmethod
    async def open_reply(self, endpoint: Endpoint[Any], arguments: dict[str, Any], accept: str) -> StreamedResponse:
        """Call an operation and give its success, the body still to be read."""
        raise AssertionError("a client has its own")

    @abstractmethod
    async def open_link(self, link: str) -> StreamedResponse:
        """Get what is at a link, without credentials, its body still to be read."""
        raise AssertionError("a client has its own")

    async def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation and give what its reply decodes to."""
        return (await self.call_detailed(endpoint, arguments)).parsed

    async def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncEventStream:
        """Call an operation that answers with an event stream."""
        reply = await self.open_reply(endpoint, endpoint.asking_for_stream(arguments), "text/event-stream")
        return await reply.aevents()

    async def call_to_file(
        self, endpoint: Endpoint[Any], arguments: dict[str, Any], to: FileTarget, progress: Progress | None
    ) -> int:
        """Call an operation that gives a file, write the file, and give its size in bytes."""
        download = endpoint.download
        assert download is not None, "only operations that give a file come here"
        if download.source != "url":
            return await (await self.open_reply(endpoint, arguments, "*/*")).asave(to, progress, download)
        link = self._link(endpoint, download, await self.call_detailed(endpoint, arguments))
        return await (await self.open_link(link)).asave(to, progress)


class Resource:
    """A resource group of a synchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A resource group of an asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
