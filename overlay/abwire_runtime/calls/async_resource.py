"""What generated resource groups of asynchronous clients stand on; see :mod:`abwire_runtime.calls.resource`."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

from .._lazy import LazyModule
from .._tracebacks import forgets_arguments
from .resource import Caller, ResourceBase

if TYPE_CHECKING:
    from . import downloads, sse, streaming
    from . import endpoint as endpoints
    from . import response as responses
else:  # annotations name what is in them, and importing them takes long
    downloads = LazyModule("abwire_runtime.calls.downloads")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    responses = LazyModule("abwire_runtime.calls.response")
    sse = LazyModule("abwire_runtime.calls.sse")
    streaming = LazyModule("abwire_runtime.calls.streaming")

T = TypeVar("T")


class AsyncCaller(Caller):
    """The interface of async clients for generated methods."""

    @abstractmethod
    async def _call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> responses.Response[T]:
        """Call an operation. See :meth:`SyncCaller._call_detailed`."""
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    @abstractmethod
    async def _open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation without reading the body of its reply. See :meth:`SyncCaller._open_reply`."""
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    @abstractmethod
    async def _open_link(self, link: str, operation: str) -> streaming.StreamedResponse:
        """Request a link from a reply, without credentials. See :meth:`SyncCaller._open_link`."""
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    async def _call(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation, and return the decoded body of its reply. See :meth:`SyncCaller._call`."""
        return (await self._call_detailed(endpoint, arguments)).parsed

    @forgets_arguments
    async def _call_events(self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any]) -> sse.AsyncEventStream:
        """Call an operation that can reply with an event stream. See :meth:`SyncCaller._call_events`."""
        reply = await self._open_reply(endpoint, self._stream_arguments(endpoint, arguments), "text/event-stream")
        return await reply.aevents()

    @forgets_arguments
    async def _call_to_file(
        self,
        endpoint: endpoints.Endpoint[Any],
        arguments: dict[str, Any],
        to: downloads.FileTarget,
        progress: downloads.Progress | None,
    ) -> int:
        """Call an operation whose reply holds a file, and write the file. See :meth:`SyncCaller._call_to_file`."""
        download = endpoint.download
        assert download is not None, "the operation has no download"
        if download.source != "url":
            return await (await self._open_reply(endpoint, arguments, "*/*")).asave(to, progress, download)
        link = self._download_link(endpoint, download, await self._call_detailed(endpoint, arguments))
        return await (await self._open_link(link, endpoint.operation.label)).asave(to, progress)


class AsyncResource(ResourceBase):
    """The base class of the resource groups of async clients.

    Args:
        client: The client that carries out the calls.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client: AsyncCaller = client  # pyright: ignore[reportIncompatibleVariableOverride] - it is never replaced

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
