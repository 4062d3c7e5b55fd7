"""The synchronous client: it sends what `preparing` makes of a call."""

from __future__ import annotations

from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .._lazy import LazyMethod, LazyModule
from .._tracebacks import forgets_arguments
from ..calls.resource import SyncCaller
from .base import ClientBase

if TYPE_CHECKING:
    from ..calls import endpoint as endpoints
    from ..calls import response as responses
    from ..calls import streaming
    from . import connections, dropping, error_factory, preparing, replies, retry_policy, sending
    from .requesting import SyncRequests
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

    class SyncRequests(ClientBase[httpx.Client], SyncCaller):
        """The methods of synchronous clients that few programs call."""

        request = LazyMethod("abwire_runtime.client.requesting")
        request_detailed = LazyMethod("abwire_runtime.client.requesting")


T = TypeVar("T")


class SyncClient(SyncRequests):
    """A synchronous client. Use it in a ``with`` block, or close it."""

    _http_class = httpx.Client
    _connections: connections.SyncConnections

    def _connect(self, source: httpx.Client | Callable[[CookieJar], httpx.Client]) -> None:
        self._connections = connections.SyncConnections(source, keeps_cookies=self._keeps_cookies)

    @property
    def _http(self) -> httpx.Client:
        return self._connections.current()

    @property
    def _is_closed(self) -> bool:
        return self._connections.is_closed

    @forgets_arguments
    def _call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> responses.Response[T]:
        """Call an operation, and return the reply with status and headers."""
        if self._telemetry is None:
            request, retry = preparing.prepare(self, endpoint, arguments)
            return replies.parse(self, endpoint, self._send(endpoint, request, retry), retry)
        with self._watched(endpoint.operation.metric_name) as watch:
            request, retry = preparing.prepare(self, endpoint, arguments)
            retry.watch = watch
            return replies.parse(self, endpoint, self._send(endpoint, request, retry), retry)

    @forgets_arguments
    def _open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation, and return its successful reply, whose body is not read yet."""
        with self._watched(endpoint.operation.metric_name) as watch:
            request, retry = preparing.prepare(self, endpoint, arguments)
            retry.watch = watch
            request.headers["Accept"] = accept
            return self._open(endpoint, request, retry)

    @forgets_arguments
    def _open_link(self, link: str, operation: str = "") -> streaming.StreamedResponse:
        """Request the file at a link without credentials. The body of the reply is not read yet."""
        with self._watched(operation or "link") as watch:
            request, retry = preparing.prepare_link(self, link, operation)
            retry.watch = watch
            return self._open(None, request, retry, hint=replies.NEW_LINK)

    def _send(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: retry_policy.CallRetry,
        stream: bool = False,
    ) -> httpx.Response:
        try:
            response = sending.send(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except responses.HTTPX_ERRORS as error:
            raise error_factory.unanswered_call(error, retry) from error
        return replies.hide_secrets(response, retry)

    def _open(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: retry_policy.CallRetry,
        hint: str | None = None,
    ) -> streaming.StreamedResponse:
        response = self._send(endpoint, request, retry, stream=True)
        reply = replies.streamed(self, endpoint, response, retry, dropping.Keeper(response))
        if not reply.response.is_success:
            if not reply.response.is_closed:
                reply.read()
            raise error_factory.refused_call(reply.response, retry, hint)
        return reply

    def close(self) -> None:
        """Close the connections. Those of an ``http_client`` that was passed in stay open."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
