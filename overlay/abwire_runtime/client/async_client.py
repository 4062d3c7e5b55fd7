"""The asynchronous client: it sends what `preparing` makes of a call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .._lazy import LazyMethod, LazyModule
from .._tracebacks import forgets_arguments
from ..calls.async_resource import AsyncCaller
from .base import ClientBase

if TYPE_CHECKING:
    from ..calls import endpoint as endpoints
    from ..calls import response as responses
    from ..calls import streaming
    from . import connections, dropping, error_factory, preparing, replies, retry_policy, sending
    from .requesting import AsyncRequests
else:  # they are imported with the first client or call
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    responses = LazyModule("abwire_runtime.calls.response")
    streaming = LazyModule("abwire_runtime.calls.streaming")
    connections = LazyModule("abwire_runtime.client.connections")
    dropping = LazyModule("abwire_runtime.client.dropping")
    error_factory = LazyModule("abwire_runtime.client.error_factory")
    preparing = LazyModule("abwire_runtime.client.preparing")
    replies = LazyModule("abwire_runtime.client.replies")
    retry_policy = LazyModule("abwire_runtime.client.retry_policy")
    sending = LazyModule("abwire_runtime.client.sending")

    class AsyncRequests(ClientBase[httpx.AsyncClient], AsyncCaller):
        """The methods of asynchronous clients that few programs call."""

        request = LazyMethod("abwire_runtime.client.requesting")
        request_detailed = LazyMethod("abwire_runtime.client.requesting")


T = TypeVar("T")


class AsyncClient(AsyncRequests):
    """An asynchronous client. Use it in an ``async with`` block, or close it."""

    _http_class = httpx.AsyncClient
    _connections: connections.AsyncConnections

    def _connect(self, source: httpx.AsyncClient | Callable[[CookieJar], httpx.AsyncClient]) -> None:
        self._connections = connections.AsyncConnections(source, keeps_cookies=self._keeps_cookies)

    @property
    def _http(self) -> httpx.AsyncClient:
        return self._connections.current()

    @property
    def _is_closed(self) -> bool:
        return self._connections.is_closed

    @forgets_arguments
    async def _call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> responses.Response[T]:
        """Call an operation, and return the reply with status and headers."""
        if self._telemetry is None:
            request, retry = preparing.prepare(self, endpoint, arguments)
            return replies.parse(self, endpoint, await self._send(endpoint, request, retry), retry)
        with self._watched(endpoint.operation.metric_name) as watch:
            request, retry = preparing.prepare(self, endpoint, arguments)
            retry.watch = watch
            return replies.parse(self, endpoint, await self._send(endpoint, request, retry), retry)

    @forgets_arguments
    async def _open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation, and return its successful reply, whose body is not read yet."""
        with self._watched(endpoint.operation.metric_name) as watch:
            request, retry = preparing.prepare(self, endpoint, arguments)
            retry.watch = watch
            request.headers["Accept"] = accept
            return await self._open(endpoint, request, retry)

    @forgets_arguments
    async def _open_link(self, link: str, operation: str = "") -> streaming.StreamedResponse:
        """Request the file at a link without credentials. The body of the reply is not read yet."""
        with self._watched(operation or "link") as watch:
            request, retry = preparing.prepare_link(self, link, operation)
            retry.watch = watch
            return await self._open(None, request, retry, hint=replies.NEW_LINK)

    async def _send(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: retry_policy.CallRetry,
        stream: bool = False,
    ) -> httpx.Response:
        try:
            response = await sending.asend(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except responses.HTTPX_ERRORS as error:
            raise error_factory.unanswered_call(error, retry) from error
        except RuntimeError as error:
            if not connections.is_of_another_loop(error):
                raise
            raise error_factory.unanswered_call(error, retry) from error
        return replies.hide_secrets(response, retry)

    async def _open(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: retry_policy.CallRetry,
        hint: str | None = None,
    ) -> streaming.StreamedResponse:
        from .pool_repair import release  # few programs need it

        response = await self._send(endpoint, request, retry, stream=True)
        keeper = dropping.AsyncKeeper(partial(release, self._http, response))
        reply = replies.streamed(self, endpoint, response, retry, keeper, keeper.aclose)
        if not reply.response.is_success:
            if not reply.response.is_closed:
                await reply.aread()
            await reply.aclose()
            raise error_factory.refused_call(reply.response, retry, hint)
        return reply

    async def aclose(self) -> None:
        """Close the connections. Those of an ``http_client`` that was passed in stay open.

        The client can't be used afterwards, in any event loop. Connections of other event loops than the one that is
        running are closed when their loop ends.
        """
        await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()
