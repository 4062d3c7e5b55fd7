"""The base of all clients: a call becomes a request, is sent with retries, and its reply is decoded or raised."""

from __future__ import annotations

import copy
import platform
import re
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx

from abwire_api._runtime.endpoint import Endpoint, Prepared
from abwire_api._runtime.events import AsyncEventStream, EventStream
from abwire_api._runtime.resource import AsyncCaller, Response, SyncCaller
from abwire_api._runtime.unset import UNSET, Unset

from ._options import DEFAULT_TIMEOUT, Options, Settings, Timeout
from .errors import (
    ConfigurationError,
    DecodeError,
    InvalidRequestError,
    connection_error,
    redact,
    redact_url,
    status_error,
)
from .retries import Budget, CallRetry, Retries, asend, send

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)

_VERSION = "0.1.0"
_USER_AGENT = f"abwire/{_VERSION} python/{platform.python_version()} httpx/{httpx.__version__}"
_BRACES = re.compile(r"{(\w+)}")


class ClientBase(Generic[H]):
    """What synchronous and asynchronous clients share: everything but the sending."""

    _api: str
    _http: H
    _closes: bool

    def __init__(
        self,
        *,
        servers: tuple[str, ...],
        settings: Settings,
        auth: httpx.Auth | None,
        base_url: str | None,
        http_client: H | None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retries: int | Retries | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        delivery: str = "at_most_once",
    ) -> None:
        if delivery not in {"at_most_once", "at_least_once"}:
            raise ConfigurationError(f"delivery is 'at_most_once' or 'at_least_once', not {delivery!r}")
        self._servers = servers
        self._settings = settings
        self._auth = auth
        self._base_url = base_url.rstrip("/") if base_url else None
        self._options = Options(
            timeout=timeout,
            retries=Retries.of(retries),
            headers=tuple((headers or {}).items()),
            strict=strict,
            at_least_once=delivery == "at_least_once",
        )
        self._budget = Budget()
        self._closes = http_client is None
        self._http = http_client if http_client is not None else self._open()

    def _open(self) -> H:
        raise AssertionError("a client opens its own")

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: int | Retries | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self:
        """A client with other options that shares this one's connections.

        Args:
            timeout: Seconds for each of connecting, writing and reading, or an ``httpx.Timeout``; None waits for ever.
            retries: How many times to repeat a call that failed; 0 turns retries off.
            headers: Headers to send with every request, on top of those that are set.

        Returns:
            The other client. Closing either closes the connections of both.
        """
        other = copy.copy(self)
        groups = {name for kind in type(self).__mro__ if kind.__name__.endswith("Groups") for name in vars(kind)}
        other.__dict__ = {name: value for name, value in self.__dict__.items() if name not in groups}
        other._options = self._options.changed(timeout, retries, headers)
        return other

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {redact_url(self._base_url or self._servers[0])}>"

    def __reduce__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} holds connections and credentials, and is not pickled: make another")

    # Requests

    def _server(self, endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> str:
        if self._base_url is not None:
            return self._base_url
        server = self._pick(endpoint.servers or self._servers)

        def filled(match: re.Match[str]) -> str:
            value = arguments.get(match[1], UNSET)
            text = str(self._settings.stand_in(match[1], True) if value is UNSET else value)
            if not re.fullmatch(r"[A-Za-z0-9-]+", text):
                raise ValueError(f"{match[1]} stands in the host's name, where {text!r} can't be")
            return text

        return _BRACES.sub(filled, server).rstrip("/")

    def _pick(self, servers: tuple[str, ...]) -> str:
        """Which of an API's or an operation's servers a call goes to."""
        return servers[0]

    def _prepare(self, endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> tuple[httpx.Request, CallRetry]:
        """The request of a call and its retry state.

        Raises:
            ConfigurationError: A client-wide setting or a credential is missing.
            InvalidRequestError: The client is strict, and the request strays from the spec.
            TypeError: An argument is missing, unknown or of the wrong type.
            ValueError: An argument can't stand where it would go.
        """
        if self._auth is None and not endpoint.public:
            self._refuse(endpoint)
        server = self._server(endpoint, arguments)
        prepared = endpoint.prepare(arguments, self._settings.stand_in)
        options = self._options
        if options.strict and (problems := endpoint.request_deviations(prepared)):
            raise InvalidRequestError(endpoint.operation.operation_id, tuple(map(str, problems)))
        headers = {"Accept": "application/json", "User-Agent": _USER_AGENT, **prepared.headers}
        body = prepared.body
        if body:
            headers.update(body.pop("headers", ()))
        headers.update(options.headers)
        request = self._http.build_request(
            prepared.method,
            server + prepared.path,
            params=httpx.QueryParams(prepared.query) if prepared.query else None,
            headers=headers,
            timeout=options.timeout,
            **body,
        )
        operation = endpoint.operation
        retry = CallRetry(
            options.retries,
            self._budget,
            safe_to_repeat=operation.safe_to_repeat,
            method=operation.method,
            url_for_log=_Redacted(request, prepared, self._secrets),
            at_least_once=options.at_least_once,
            secrets=self._secrets,
        )
        return request, retry

    def _refuse(self, endpoint: Endpoint[Any]) -> None:
        """Called for an operation that takes credentials where the client has none."""

    def _secrets(self) -> tuple[str, ...]:
        """The values that must not be seen in an error or a log line."""
        found = getattr(self._auth, "secrets", None)
        return tuple(found()) if found is not None else ()

    # Replies

    def _finish(self, endpoint: Endpoint[T], response: httpx.Response, retry: CallRetry) -> Response[T]:
        """Decode a reply whose body was read.

        Raises:
            APIStatusError: It is no success.
            DecodeError: It is one, and not what the spec promises: no JSON, or with ``strict`` astray from the schema.
        """
        if not response.is_success:
            raise self._status_error(response, retry)
        try:
            parsed = endpoint.decode(response.status_code, response.content)
        except ValueError as error:
            text = f"the reply of {endpoint.operation.operation_id} ({retry.url_for_log}) is not JSON: {error}"
            raise DecodeError(text, body=response.content, response=response) from error
        result = Response(parsed, response, endpoint, retry.attempts)
        if self._options.strict and (problems := result.deviations):
            shown = "; ".join(map(str, problems[:3]))
            raise DecodeError(
                f"the reply of {endpoint.operation.operation_id} strays from the spec in {len(problems)} places: {shown}",
                body=response.content,
                problems=tuple(map(str, problems)),
                response=response,
            )
        return result

    def _status_error(self, response: httpx.Response, retry: CallRetry) -> Exception:
        return status_error(response, url=str(retry.url_for_log), attempts=retry.attempts, secrets=self._secrets())

    def _transport_error(self, error: Exception, retry: CallRetry) -> Exception:
        return connection_error(
            error,
            method=retry.method,
            url=str(retry.url_for_log),
            attempts=retry.attempts,
            secrets=self._secrets(),
        )


class _Redacted:
    """A request's URL without secrets, worked out when somebody looks at it."""

    __slots__ = ("_prepared", "_request", "_secrets")

    def __init__(self, request: httpx.Request, prepared: Prepared, secrets: Any) -> None:
        self._request = request
        self._prepared = prepared
        self._secrets = secrets

    def __str__(self) -> str:
        return redact(redact_url(self._request.url), (*self._prepared.secrets, *self._secrets()))


class SyncClient(ClientBase[httpx.Client], SyncCaller):
    """A synchronous client. Use it in a ``with`` block, or close it."""

    def _open(self) -> httpx.Client:
        return httpx.Client(timeout=DEFAULT_TIMEOUT)

    def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        return self.call_detailed(endpoint, arguments).parsed

    def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        request, retry = self._prepare(endpoint, arguments)
        return self._finish(endpoint, self._send(endpoint, request, retry), retry)

    def _send(
        self, endpoint: Endpoint[Any], request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            return send(self._http, request, retry, None if endpoint.public else self._auth, stream=stream)
        except httpx.HTTPError as error:
            raise self._transport_error(error, retry) from error

    def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> EventStream:
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = "text/event-stream"
        response = self._send(endpoint, request, retry, stream=True)
        if not response.is_success:
            response.read()
            raise self._status_error(response, retry)
        return EventStream(response)

    def close(self) -> None:
        """Close the connections; those of an ``http_client`` that was given stay open."""
        if self._closes:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(ClientBase[httpx.AsyncClient], AsyncCaller):
    """An asynchronous client. Use it in an ``async with`` block, or close it."""

    def _open(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(timeout=DEFAULT_TIMEOUT)

    async def call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        return (await self.call_detailed(endpoint, arguments)).parsed

    async def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        request, retry = self._prepare(endpoint, arguments)
        return self._finish(endpoint, await self._send(endpoint, request, retry), retry)

    async def _send(
        self, endpoint: Endpoint[Any], request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            return await asend(self._http, request, retry, None if endpoint.public else self._auth, stream=stream)
        except httpx.HTTPError as error:
            raise self._transport_error(error, retry) from error

    async def call_events(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncEventStream:
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = "text/event-stream"
        response = await self._send(endpoint, request, retry, stream=True)
        if not response.is_success:
            await response.aread()
            raise self._status_error(response, retry)
        return AsyncEventStream(response)

    async def aclose(self) -> None:
        """Close the connections; those of an ``http_client`` that was given stay open."""
        if self._closes:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
