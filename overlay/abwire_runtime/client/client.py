"""The synchronous and the asynchronous client: they send what `ClientBase` prepares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .._lazy import LazyModule
from ..calls.resource import AsyncCaller, SyncCaller
from ..calls.response import HTTPX_ERRORS, Response
from .base import NEW_LINK, ClientBase
from .retry_policy import CallRetry
from .sending import asend, send

if TYPE_CHECKING:
    from ..calls import endpoint as endpoints
    from ..calls import streaming
else:  # annotations name what is in them, and importing them takes long
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    streaming = LazyModule("abwire_runtime.calls.streaming")

T = TypeVar("T")


class SyncClient(ClientBase[httpx.Client], SyncCaller):
    """A synchronous client. Use it in a ``with`` block, or close it."""

    _http_class = httpx.Client

    def call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and return the whole reply."""
        request, retry = self._prepare(endpoint, arguments)
        return self._parse(endpoint, self._send(endpoint, request, retry), retry)

    def open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation and return its success with the body still to be read."""
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = accept
        return self._open(endpoint, request, retry)

    def open_link(self, link: str) -> streaming.StreamedResponse:
        """Get the file at a link without credentials, with the body still to be read."""
        return self._open(None, *self._prepare_link(link), hint=NEW_LINK)

    def _send(
        self, endpoint: endpoints.Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            response = send(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except HTTPX_ERRORS as error:
            raise self._connection_error(error, retry) from error
        return self._hide_secrets(response, retry)

    def _open(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: CallRetry,
        hint: str | None = None,
    ) -> streaming.StreamedResponse:
        reply = self._streamed(endpoint, self._send(endpoint, request, retry, stream=True), retry)
        if not reply.response.is_success:
            if not reply.response.is_closed:
                reply.read()
            raise self._status_error(reply.response, retry, hint)
        return reply

    def close(self) -> None:
        """Close the connections. Those of an ``http_client`` that was passed in stay open."""
        if self._closes:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class AsyncClient(ClientBase[httpx.AsyncClient], AsyncCaller):
    """An asynchronous client. Use it in an ``async with`` block, or close it."""

    _http_class = httpx.AsyncClient

    async def call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        """Call an operation and return the whole reply."""
        request, retry = self._prepare(endpoint, arguments)
        return self._parse(endpoint, await self._send(endpoint, request, retry), retry)

    async def open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation and return its success with the body still to be read."""
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = accept
        return await self._open(endpoint, request, retry)

    async def open_link(self, link: str) -> streaming.StreamedResponse:
        """Get the file at a link without credentials, with the body still to be read."""
        return await self._open(None, *self._prepare_link(link), hint=NEW_LINK)

    async def _send(
        self, endpoint: endpoints.Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            response = await asend(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except HTTPX_ERRORS as error:
            raise self._connection_error(error, retry) from error
        return self._hide_secrets(response, retry)

    async def _open(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        request: httpx.Request,
        retry: CallRetry,
        hint: str | None = None,
    ) -> streaming.StreamedResponse:
        reply = self._streamed(endpoint, await self._send(endpoint, request, retry, stream=True), retry)
        if not reply.response.is_success:
            if not reply.response.is_closed:
                await reply.aread()
            raise self._status_error(reply.response, retry, hint)
        return reply

    async def aclose(self) -> None:
        """Close the connections. Those of an ``http_client`` that was passed in stay open."""
        if self._closes:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()
