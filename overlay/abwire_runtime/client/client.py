"""The base of all clients: a call becomes a request, is sent with retries, and its reply is decoded or raised."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from .._version import __version__
from ..calls.resource import AsyncCaller, SyncCaller
from ..calls.response import HTTPX_ERRORS, Response
from ..data.unset import UNSET, Unset
from .auth import NoCredentials
from .error_body import body_of
from .errors import ConfigurationError, DecodeError, InvalidRequestError, connection_error, status_error
from .options import DEFAULT_TIMEOUT, Options, Settings, Timeout, checked_choice, checked_url
from .redaction import HiddenRequest, redact, redact_url
from .retries import Budget, Retries
from .retry_policy import CallRetry
from .sending import asend, send

if TYPE_CHECKING:
    from ..calls.endpoint import Endpoint
    from ..calls.streaming import StreamedResponse

T = TypeVar("T")
HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

_USER_AGENT = "abwire/{} python/{}.{}.{} httpx/{}".format(__version__, *sys.version_info[:3], httpx.__version__)
_HEADERS = {"Accept": "application/json", "User-Agent": _USER_AGENT}
_NO_CREDENTIALS = NoCredentials()
_NEW_LINK = "The link may have expired: ask for another one."
_SESSION_LENGTH = 8
_CREDENTIAL = "auth|cookie|key|password|secret|token"


class ClientBase(Generic[HttpClientT]):
    """What synchronous and asynchronous clients share: everything but the sending."""

    _http_class: type[HttpClientT]
    _http: HttpClientT
    _closes: bool

    def __init__(
        self,
        servers: tuple[str, ...],
        settings: Settings,
        auth: httpx.Auth | None,
        base_url: str | None,
        http_client: HttpClientT | None,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retries: int | Retries | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        delivery: str = "at_most_once",
    ) -> None:
        if not (http_client is None or isinstance(http_client, self._http_class)):
            kinds = f"httpx.{self._http_class.__name__}, not {type(http_client).__name__}"
            raise ConfigurationError(f"the http_client of {type(self).__name__} is an {kinds}")
        self._servers = servers
        self._settings = settings
        self._auth = auth
        self._base_url = checked_url(base_url) if base_url else None
        at_least_once = checked_choice("delivery", delivery, "at_most_once", "at_least_once") == "at_least_once"
        self._options = Options(timeout, retries, headers, strict, at_least_once)
        self._budget = Budget()
        self._closes = http_client is None
        # A client of our own has them from the start, since httpx takes long to put headers in the place of its own.
        self._headers = {} if http_client is None else _HEADERS
        self._http = http_client or self._http_class(timeout=DEFAULT_TIMEOUT, headers=_HEADERS)

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
        other = type(self).__new__(type(self))
        groups = {name for kind in type(self).__mro__ if kind.__name__.endswith("Groups") for name in vars(kind)}
        other.__dict__ = {name: value for name, value in self.__dict__.items() if name not in groups}
        other._options = self._options.changed(timeout, retries, headers)
        return other

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {redact_url(self._base_url or self._servers[0])}>"

    def __reduce__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} holds connections and credentials, and is not pickled: make another")

    @property
    def _form(self) -> Any:
        """This client, whose groups give results or coroutines of them."""
        return self

    # Requests

    def _server(self, endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> str:
        if self._base_url is not None:
            return self._base_url
        server = self._pick(endpoint.servers or self._servers)

        def filled(match: re.Match[str]) -> str:
            value = arguments.get(match[1], UNSET)
            text = str(self._settings.resolve(match[1], True) if value is UNSET else value)
            if not re.fullmatch(r"[A-Za-z0-9-]+", text):
                raise ValueError(f"{match[1]} stands in the host's name, where {text!r} can't be")
            return text

        return re.sub(r"{(\w+)}", filled, server).rstrip("/")

    def _pick(self, servers: tuple[str, ...]) -> str:
        """Which of an API's or an operation's servers a call goes to."""
        return servers[0]

    def _prepare(self, endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> tuple[httpx.Request, CallRetry]:
        """The request of a call and its retry state.

        Raises:
            ConfigurationError: A client-wide setting or a credential is missing, or the client is closed.
            InvalidRequestError: The client is strict, and the request strays from the spec.
            TypeError: An argument is missing, unknown or of the wrong type.
            ValueError: An argument can't stand where it would go.
        """
        if self._auth is None and not endpoint.public:
            self._refuse(endpoint)
        server = self._server(endpoint, arguments)
        prepared = endpoint.prepare(arguments, self._settings.resolve)
        options = self._options
        if options.strict and (problems := endpoint.request_deviations(prepared)):
            secrets = (*endpoint.secrets_in(prepared), *self._secrets())
            said = tuple(redact(str(problem), secrets) for problem in problems)
            raise InvalidRequestError(endpoint.operation.operation_id, said)
        headers = {**self._headers, **prepared.headers}
        body = prepared.body
        if body:
            headers.update(body.pop("headers", ()))
        headers = options.merge(headers)
        try:
            request = self._http.build_request(
                prepared.method,
                server + prepared.path,
                params=httpx.QueryParams(prepared.query) if prepared.query else None,
                headers=headers,
                timeout=options.timeout,
                **body,
            )
        except httpx.InvalidURL as error:  # whose text quotes a character of it at most
            what = f"{endpoint.operation.operation_id} can't be sent with these arguments"
            raise ValueError(f"{what}: {error}") from error
        if names := (*endpoint.secret_headers, *options.headers):
            request.extensions["abwire_secret_headers"] = names
        operation = endpoint.operation
        return request, self._retry(
            request, operation.method, partial(endpoint.secrets_in, prepared), operation.safe_to_repeat
        )

    def _retry(
        self, request: httpx.Request, method: str, own: Callable[[], tuple[str, ...]], safe_to_repeat: bool
    ) -> CallRetry:
        if self._http.is_closed:
            raise ConfigurationError(f"this {type(self).__name__} was closed: make another one")
        options = self._options
        sent = request.headers  # not the request, which would hold itself by way of what its extensions hold

        def secrets() -> tuple[str, ...]:
            # A cookie that a server set may be a session; a shorter text is none, and might be a part of any other.
            cookies = [str(cookie.value or "") for cookie in self._http.cookies.jar]
            # What the user or their own httpx client adds to the request may be a credential, too.
            headers = [text.rpartition(" ")[2] for name, text in sent.items() if re.search(_CREDENTIAL, name)]
            others = (text for text in (*cookies, *headers) if len(text) >= _SESSION_LENGTH)
            return (*own(), *self._secrets(), *others)

        retry = CallRetry(
            options.retries,
            self._budget,
            safe_to_repeat=safe_to_repeat,
            method=method,
            url=request.url,
            at_least_once=options.at_least_once,
            secrets=secrets,
        )
        request.__class__ = HiddenRequest
        request.extensions["abwire_hide"] = retry.redact
        return retry

    def _fetching(self, link: str) -> tuple[httpx.Request, CallRetry]:
        """The request for a file at a link, which may be on any host: nothing of this client's own goes with it.

        Raises:
            ConfigurationError: The link is none, or the client is closed.
        """
        timeout = httpx.Timeout(self._options.timeout).as_dict()
        headers = {"Accept": "*/*", "User-Agent": _USER_AGENT}
        request = httpx.Request("GET", checked_url(link, "link"), headers=headers, extensions={"timeout": timeout})
        # Whoever has such a link needs nothing else.
        path = request.url.raw_path.decode("ascii")
        own = (path,) if len(path) > 1 else ()
        return request, self._retry(request, "GET", lambda: own, safe_to_repeat=True)

    def _auth_for(self, endpoint: Endpoint[Any] | None, request: httpx.Request) -> httpx.Auth | None:
        """What a request is sent with; None leaves it to the httpx client's own."""
        if endpoint is None:
            return _NO_CREDENTIALS
        auth = None if endpoint.public else self._auth
        return _NO_CREDENTIALS if auth is None and self._http.auth is None and not request.url.userinfo else auth

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
            raise _status_error(response, retry)
        try:
            parsed = endpoint.decode(response.status_code, response.content)
        except (ValueError, RecursionError) as error:  # the latter for JSON that is nested deeper than Python reads it
            what = f"the reply of {endpoint.operation.operation_id} ({retry.url_for_log})"
            text = f"{what} is not JSON that can be read: {error}"
            raise DecodeError(text, body=response.content, response=response) from error
        result = Response(parsed, response, endpoint, retry.attempts)
        if self._options.strict and (deviations := result.deviations):
            problems = tuple(retry.redact(str(deviation)) for deviation in deviations)
            shown = "; ".join(problems[:3]) + (f"; and {len(problems) - 3} more" if len(problems) > 3 else "")
            raise DecodeError(
                f"the reply of {endpoint.operation.operation_id} strays from the spec: {shown}",
                body=response.content,
                problems=problems,
                response=response,
            )
        return result

    def _opened(self, endpoint: Endpoint[Any] | None, response: httpx.Response, retry: CallRetry) -> StreamedResponse:
        from ..calls.streaming import StreamedResponse  # which most programs never need

        def bad(what: str) -> Exception:
            assert endpoint is not None, "what is at a link is what it is"
            return self.bad_reply(endpoint, response, what)

        return StreamedResponse(response, partial(_transport_error, retry=retry), bad)

    def bad_reply(self, endpoint: Endpoint[Any], response: httpx.Response, what: str) -> DecodeError:
        """The error to raise for a success that is not what the operation promises."""
        text = f"the reply of {endpoint.operation.operation_id} {what}"
        return DecodeError(text, body=body_of(response), response=response)


def _status_error(response: httpx.Response, retry: CallRetry, hint: str | None = None) -> Exception:
    url, secrets = retry.url_for_log, retry.secrets()
    # As they are now: by the time that somebody pickles the error, the credentials may be others.
    response.extensions["abwire_hide"] = lambda text: redact_url(redact(text, secrets))
    return status_error(response, url=url, attempts=retry.attempts, hint=hint, secrets=secrets)


def _transport_error(error: Exception, retry: CallRetry) -> Exception:
    secrets = retry.secrets()
    # Some of httpx's texts quote what the server sent, and this one is going to be the cause of ours.
    error.args = tuple(retry.redact(value) if isinstance(value, str) else value for value in error.args)
    url = retry.url_for_log
    return connection_error(error, method=retry.method, url=url, attempts=retry.attempts, secrets=secrets)


def _hide(response: httpx.Response, retry: CallRetry) -> httpx.Response:
    """Have a reply, and the requests that led to it, show no secrets."""
    response.extensions["abwire_hide"] = retry.redact
    for each in (*response.history, response):
        each.request.__class__ = HiddenRequest
    return response


class SyncClient(ClientBase[httpx.Client], SyncCaller):
    """A synchronous client. Use it in a ``with`` block, or close it."""

    _http_class = httpx.Client

    def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        request, retry = self._prepare(endpoint, arguments)
        return self._finish(endpoint, self._send(endpoint, request, retry), retry)

    def _send(
        self, endpoint: Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            response = send(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except HTTPX_ERRORS as error:
            raise _transport_error(error, retry) from error
        return _hide(response, retry)

    def open_reply(self, endpoint: Endpoint[Any], arguments: dict[str, Any], accept: str) -> StreamedResponse:
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = accept
        return self._open_reply(endpoint, request, retry)

    def open_link(self, link: str) -> StreamedResponse:
        return self._open_reply(None, *self._fetching(link), hint=_NEW_LINK)

    def _open_reply(
        self, endpoint: Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, hint: str | None = None
    ) -> StreamedResponse:
        reply = self._opened(endpoint, self._send(endpoint, request, retry, stream=True), retry)
        if not reply.response.is_success:
            if not reply.response.is_closed:
                reply.read()
            raise _status_error(reply.response, retry, hint)
        return reply

    def close(self) -> None:
        """Close the connections; those of an ``http_client`` that was given stay open."""
        if self._closes:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class AsyncClient(ClientBase[httpx.AsyncClient], AsyncCaller):
    """An asynchronous client. Use it in an ``async with`` block, or close it."""

    _http_class = httpx.AsyncClient

    async def call_detailed(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> Response[T]:
        request, retry = self._prepare(endpoint, arguments)
        return self._finish(endpoint, await self._send(endpoint, request, retry), retry)

    async def _send(
        self, endpoint: Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, stream: bool = False
    ) -> httpx.Response:
        try:
            response = await asend(self._http, request, retry, self._auth_for(endpoint, request), stream=stream)
        except HTTPX_ERRORS as error:
            raise _transport_error(error, retry) from error
        return _hide(response, retry)

    async def open_reply(self, endpoint: Endpoint[Any], arguments: dict[str, Any], accept: str) -> StreamedResponse:
        request, retry = self._prepare(endpoint, arguments)
        request.headers["Accept"] = accept
        return await self._open_reply(endpoint, request, retry)

    async def open_link(self, link: str) -> StreamedResponse:
        return await self._open_reply(None, *self._fetching(link), hint=_NEW_LINK)

    async def _open_reply(
        self, endpoint: Endpoint[Any] | None, request: httpx.Request, retry: CallRetry, hint: str | None = None
    ) -> StreamedResponse:
        reply = self._opened(endpoint, await self._send(endpoint, request, retry, stream=True), retry)
        if not reply.response.is_success:
            if not reply.response.is_closed:
                await reply.aread()
            raise _status_error(reply.response, retry, hint)
        return reply

    async def aclose(self) -> None:
        """Close the connections; those of an ``http_client`` that was given stay open."""
        if self._closes:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()
