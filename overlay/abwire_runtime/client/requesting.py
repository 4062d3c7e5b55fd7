"""Requests that the spec does not describe: the methods ``request`` and ``request_detailed`` of all clients.

`SyncClient` and `AsyncClient` import them when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, overload

import httpx

from .._tracebacks import forgets_arguments
from ..calls.additions import Query
from ..calls.async_resource import AsyncCaller
from ..calls.files import FileInput
from ..calls.resource import SyncCaller
from ..calls.response import Response
from ..data.unset import UNSET, Unset
from .base import ClientBase
from .raw_endpoint import raw_endpoint

T = TypeVar("T")


class SyncRequests(ClientBase[httpx.Client], SyncCaller):
    """The methods of synchronous clients."""

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Any: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T],
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> T: ...
    @forgets_arguments
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T] | Unset = UNSET,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> T | Any:
        """Send a request that this client has no method for. It is signed, paced, repeated and decoded as any call is.

        Args:
            method: The HTTP method.
            path: The path below the base URL of the API, or an absolute URL below it. ``{account_id}`` is replaced by the
                client's setting, any other name in braces by a value of ``path_values``, percent-encoded.
            cast_to: What to decode the reply into: a `Model`, of yours or of ``models``; ``list[...]`` or
                ``dict[str, ...]`` of it; ``dict``, ``list``, ``str``, ``bytes``, ``httpx.Response``; or a function that
                is called with the JSON. By default, JSON types, or None for status 204.
            query: Query parameters. The items of a list are sent under the same name, and None is not sent.
            json: The body as JSON: a model, or any value that JSON can hold; None is sent as null.
            content: The body as it is sent. Set its ``Content-Type`` in ``headers``.
            data: The fields of a form, as the body.
            files: Files to upload, as a multipart body with the fields of ``data``.
            headers: Headers. They replace those of the client that have the same name.
            path_values: The values for names in braces in the path. They replace settings of the client.
            safe_to_repeat: Whether to repeat the request even if it may have arrived. By default GET, HEAD, OPTIONS,
                TRACE, PUT and DELETE are repeated then; any other method only if the request certainly had no effect.

        Returns:
            The decoded reply.

        Raises:
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
            ConfigurationError: A credential or a value for the path is missing, or the client is closed.
            DecodeError: The reply is not what ``cast_to`` asks for.
            TypeError: An argument has a wrong type, or two bodies are passed.
            ValueError: ``path`` leads to another host or out of the base URL, or a value can't be sent.
        """
        arguments: dict[str, Any] = {
            "query": query,
            "json": json,
            "content": content,
            "data": data,
            "files": files,
            "headers": headers,
            "path_values": path_values,
        }
        endpoint = raw_endpoint(self, method, path, cast_to, safe_to_repeat, arguments)
        reply = self._call_detailed(endpoint, arguments)
        return reply.http_response if cast_to is httpx.Response else reply.parsed

    @overload
    def request_detailed(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[Any]: ...
    @overload
    def request_detailed(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T],
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[T]: ...
    @forgets_arguments
    def request_detailed(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T] | Unset = UNSET,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[T | Any]:
        """Send a request that this client has no method for, and return the reply with status and headers.

        Args:
            method: The HTTP method.
            path: The path below the base URL of the API, or an absolute URL below it. ``{account_id}`` is replaced by the
                client's setting, any other name in braces by a value of ``path_values``, percent-encoded.
            cast_to: What to decode the reply into: a `Model`, of yours or of ``models``; ``list[...]`` or
                ``dict[str, ...]`` of it; ``dict``, ``list``, ``str``, ``bytes``, ``httpx.Response``; or a function that
                is called with the JSON. By default, JSON types, or None for status 204.
            query: Query parameters. The items of a list are sent under the same name, and None is not sent.
            json: The body as JSON: a model, or any value that JSON can hold; None is sent as null.
            content: The body as it is sent. Set its ``Content-Type`` in ``headers``.
            data: The fields of a form, as the body.
            files: Files to upload, as a multipart body with the fields of ``data``.
            headers: Headers. They replace those of the client that have the same name.
            path_values: The values for names in braces in the path. They replace settings of the client.
            safe_to_repeat: Whether to repeat the request even if it may have arrived. By default GET, HEAD, OPTIONS,
                TRACE, PUT and DELETE are repeated then; any other method only if the request certainly had no effect.

        Returns:
            The reply, with the decoded body as ``parsed``.

        Raises:
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
            ConfigurationError: A credential or a value for the path is missing, or the client is closed.
            DecodeError: The reply is not what ``cast_to`` asks for.
            TypeError: An argument has a wrong type, or two bodies are passed.
            ValueError: ``path`` leads to another host or out of the base URL, or a value can't be sent.
        """
        arguments: dict[str, Any] = {
            "query": query,
            "json": json,
            "content": content,
            "data": data,
            "files": files,
            "headers": headers,
            "path_values": path_values,
        }
        endpoint = raw_endpoint(self, method, path, cast_to, safe_to_repeat, arguments)
        reply = self._call_detailed(endpoint, arguments)
        if cast_to is httpx.Response:
            reply.parsed = reply.http_response
        return reply


class AsyncRequests(ClientBase[httpx.AsyncClient], AsyncCaller):
    """The methods of asynchronous clients."""

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Any: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T],
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> T: ...
    @forgets_arguments
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T] | Unset = UNSET,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> T | Any:
        """Send a request that this client has no method for. It is signed, paced, repeated and decoded as any call is.

        Args:
            method: The HTTP method.
            path: The path below the base URL of the API, or an absolute URL below it. ``{account_id}`` is replaced by the
                client's setting, any other name in braces by a value of ``path_values``, percent-encoded.
            cast_to: What to decode the reply into: a `Model`, of yours or of ``models``; ``list[...]`` or
                ``dict[str, ...]`` of it; ``dict``, ``list``, ``str``, ``bytes``, ``httpx.Response``; or a function that
                is called with the JSON. By default, JSON types, or None for status 204.
            query: Query parameters. The items of a list are sent under the same name, and None is not sent.
            json: The body as JSON: a model, or any value that JSON can hold; None is sent as null.
            content: The body as it is sent. Set its ``Content-Type`` in ``headers``.
            data: The fields of a form, as the body.
            files: Files to upload, as a multipart body with the fields of ``data``.
            headers: Headers. They replace those of the client that have the same name.
            path_values: The values for names in braces in the path. They replace settings of the client.
            safe_to_repeat: Whether to repeat the request even if it may have arrived. By default GET, HEAD, OPTIONS,
                TRACE, PUT and DELETE are repeated then; any other method only if the request certainly had no effect.

        Returns:
            The decoded reply.

        Raises:
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
            ConfigurationError: A credential or a value for the path is missing, or the client is closed.
            DecodeError: The reply is not what ``cast_to`` asks for.
            TypeError: An argument has a wrong type, or two bodies are passed.
            ValueError: ``path`` leads to another host or out of the base URL, or a value can't be sent.
        """
        arguments: dict[str, Any] = {
            "query": query,
            "json": json,
            "content": content,
            "data": data,
            "files": files,
            "headers": headers,
            "path_values": path_values,
        }
        endpoint = raw_endpoint(self, method, path, cast_to, safe_to_repeat, arguments)
        reply = await self._call_detailed(endpoint, arguments)
        return reply.http_response if cast_to is httpx.Response else reply.parsed

    @overload
    async def request_detailed(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[Any]: ...
    @overload
    async def request_detailed(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T],
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[T]: ...
    @forgets_arguments
    async def request_detailed(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T] | Callable[[Any], T] | Unset = UNSET,
        query: Query | None = None,
        json: object = UNSET,
        content: str | bytes | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        headers: Mapping[str, str] | None = None,
        path_values: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[T | Any]:
        """Send a request that this client has no method for, and return the reply with status and headers.

        Args:
            method: The HTTP method.
            path: The path below the base URL of the API, or an absolute URL below it. ``{account_id}`` is replaced by the
                client's setting, any other name in braces by a value of ``path_values``, percent-encoded.
            cast_to: What to decode the reply into: a `Model`, of yours or of ``models``; ``list[...]`` or
                ``dict[str, ...]`` of it; ``dict``, ``list``, ``str``, ``bytes``, ``httpx.Response``; or a function that
                is called with the JSON. By default, JSON types, or None for status 204.
            query: Query parameters. The items of a list are sent under the same name, and None is not sent.
            json: The body as JSON: a model, or any value that JSON can hold; None is sent as null.
            content: The body as it is sent. Set its ``Content-Type`` in ``headers``.
            data: The fields of a form, as the body.
            files: Files to upload, as a multipart body with the fields of ``data``.
            headers: Headers. They replace those of the client that have the same name.
            path_values: The values for names in braces in the path. They replace settings of the client.
            safe_to_repeat: Whether to repeat the request even if it may have arrived. By default GET, HEAD, OPTIONS,
                TRACE, PUT and DELETE are repeated then; any other method only if the request certainly had no effect.

        Returns:
            The reply, with the decoded body as ``parsed``.

        Raises:
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
            ConfigurationError: A credential or a value for the path is missing, or the client is closed.
            DecodeError: The reply is not what ``cast_to`` asks for.
            TypeError: An argument has a wrong type, or two bodies are passed.
            ValueError: ``path`` leads to another host or out of the base URL, or a value can't be sent.
        """
        arguments: dict[str, Any] = {
            "query": query,
            "json": json,
            "content": content,
            "data": data,
            "files": files,
            "headers": headers,
            "path_values": path_values,
        }
        endpoint = raw_endpoint(self, method, path, cast_to, safe_to_repeat, arguments)
        reply = await self._call_detailed(endpoint, arguments)
        if cast_to is httpx.Response:
            reply.parsed = reply.http_response
        return reply
