"""What synchronous and asynchronous clients share: everything that does no I/O.

A call becomes a request with its retries, and a reply becomes what the method returns or the error that it raises.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Self, TypeVar

import httpx

from .. import __version__
from .._lazy import LazyModule
from ..data.unset import UNSET, Unset
from .auth import NoCredentials, OriginAuth
from .errors import ConfigurationError, DecodeError, InvalidRequestError
from .options import DEFAULT_TIMEOUT, FullInit, Options, Settings, Timeout, checked_choice, checked_timeout, checked_url
from .redaction import redact, redact_repr, redact_url
from .retries import Budget, Retries

if TYPE_CHECKING:
    from ..calls import endpoint as endpoints
    from ..calls import response as responses
    from ..calls import streaming
    from ..data import values
    from . import common_options, connections, error_body, error_factory, redirects, retry_policy
else:  # they are imported with the first client or call
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    responses = LazyModule("abwire_runtime.calls.response")
    streaming = LazyModule("abwire_runtime.calls.streaming")
    values = LazyModule("abwire_runtime.data.values")
    common_options = LazyModule("abwire_runtime.client.common_options")
    connections = LazyModule("abwire_runtime.client.connections")
    error_body = LazyModule("abwire_runtime.client.error_body")
    error_factory = LazyModule("abwire_runtime.client.error_factory")
    redirects = LazyModule("abwire_runtime.client.redirects")
    retry_policy = LazyModule("abwire_runtime.client.retry_policy")

T = TypeVar("T")
HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

USER_AGENT = "abwire/{} python/{}.{}.{} httpx/{}".format(__version__, *sys.version_info[:3], httpx.__version__)
"""How the clients identify themselves to servers."""

NEW_LINK = "The link may have expired: ask for another one."
"""What to do when the file behind a link can't be fetched."""

_NO_CREDENTIALS = NoCredentials()
_MIN_SECRET_LENGTH = 8
_CREDENTIAL_HEADER = "auth|cookie|key|password|secret|token"


class ClientBase(Generic[HttpClientT]):
    """The base of all clients.

    Args:
        servers: The base URLs of the API, with variables in braces.
        settings: The client-wide settings.
        auth: The credentials; None for an API that has none, or whose calls pass them as parameters.
        base_url: The URL to send to instead of the API's own.
        http_client: The httpx client to send with. If it is None, the client makes and closes its own.
        timeout: Seconds for each of connecting, writing and reading, or an ``httpx.Timeout``; None for no limit. By
            default, the timeout of ``http_client``; without one, 10 seconds to connect and 30 for the others.
        retries: How many times to repeat a failed call, or a `Retries`; 0 turns retries off. 2 by default.
        headers: Headers to send with every request.
        strict: Whether requests and replies that do not match the spec are errors.
        delivery: ``"at_most_once"``, or ``"at_least_once"`` to repeat even calls that may have arrived.

    Raises:
        ConfigurationError: An option has a wrong type or value.
    """

    __signature__: FullInit = FullInit()
    _product: ClassVar[str] = ""
    """The start of the ``User-Agent`` of every request, for servers that filter by it."""

    _http_class: type[HttpClientT]
    _keeps_cookies: ClassVar[bool] = False
    """Whether cookies that the server sets are sent with later calls, even though these may be about other visitors."""

    def __init__(
        self,
        servers: tuple[str, ...],
        settings: Settings,
        auth: httpx.Auth | None,
        base_url: str | None,
        http_client: HttpClientT | None,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: int | Retries | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        delivery: Literal["at_most_once", "at_least_once"] = "at_most_once",
    ) -> None:
        if not (http_client is None or isinstance(http_client, self._http_class)):
            expected = f"an httpx.{self._http_class.__name__}, not {type(http_client).__name__}"
            raise ConfigurationError(f"the http_client of {type(self).__name__} must be {expected}")
        self._servers = servers
        self._settings = settings
        self._auth = auth
        self._base_url = checked_url(base_url) if base_url else None
        at_least_once = checked_choice("delivery", delivery, "at_most_once", "at_least_once") == "at_least_once"
        if http_client is None and isinstance(timeout, Unset):
            timeout = DEFAULT_TIMEOUT
        self._options = Options(timeout, retries, headers, strict, at_least_once)
        self._budget = self._options.retries.budget or Budget()
        own_headers = {"Accept": "application/json", "User-Agent": f"{self._product} {USER_AGENT}".lstrip()}
        # Our own httpx client is created with these headers, because replacing its defaults in each request is slow.
        self._headers = {} if http_client is None else own_headers
        self._cookies: httpx.Cookies | None = None
        if http_client is None:
            from .environment import HttpClientMaker  # not needed by programs that pass an httpx client

            self._connect(partial(HttpClientMaker(DEFAULT_TIMEOUT, own_headers).make, self._http_class))
            return
        self._timeout(http_client)  # refuse an invalid timeout now
        if not self._keeps_cookies:
            self._cookies = httpx.Cookies(http_client.cookies)
        self._connect(http_client)

    def _check_names(self, options: common_options.CommonOptions) -> None:
        """Raise a TypeError for a further argument of a constructor whose name does not exist, before all other checks."""
        if options:
            from .._suggestions import check_names

            check_names(f"{type(self).__name__}()", options, type(self).__init__, ClientBase.__init__)

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: int | Retries | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self:
        """Make a client with other options that shares this one's connections.

        Args:
            timeout: Seconds for each of connecting, writing and reading, or an ``httpx.Timeout``; None for no limit.
            retries: How many times to repeat a failed call, or a `Retries`; 0 turns retries off.
            headers: Headers to send with every request, added to those that are set.

        Returns:
            The new client. Closing either one closes the connections of both.

        Raises:
            ConfigurationError: An option has a wrong type or value.
        """
        other = type(self).__new__(type(self))
        groups = {name for kind in type(self).__mro__ if kind.__name__.endswith("Groups") for name in vars(kind)}
        other.__dict__ = {name: value for name, value in self.__dict__.items() if name not in groups}
        other._options = self._options.changed(timeout, retries, headers)
        other._budget = other._options.retries.budget or self._budget
        return other

    def __repr__(self) -> str:
        if "_base_url" not in vars(self):  # its constructor raised an error, and a report of the error shows it
            return f"<{type(self).__name__}, not configured>"
        return f"<{type(self).__name__} at {redact_url(self._base_url or self._servers[0])}>"

    if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

        def __getattr__(self, name: str) -> object:
            from .._suggestions import missing_attribute  # needed only once somebody made a mistake

            raise missing_attribute(f"{type(self).__name__!r} object", name, dir(type(self)))

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} can't be pickled: it holds connections and credentials")

    def _connect(self, source: HttpClientT | Callable[[CookieJar], HttpClientT]) -> None:
        """Set the source of connections: the httpx client that was passed in, or a function that makes one."""
        raise NotImplementedError  # SyncClient and AsyncClient implement it

    @property
    def _http(self) -> HttpClientT:
        """The httpx client for this process and event loop."""
        raise NotImplementedError  # SyncClient and AsyncClient implement it

    @property
    def _is_closed(self) -> bool:
        """Whether the client is closed."""
        raise NotImplementedError  # SyncClient and AsyncClient implement it

    def _server(self, endpoint: endpoints.Endpoint[Any], arguments: Mapping[str, Any]) -> str:
        """The base URL of a call, with its variables filled in."""
        if self._base_url is not None:
            return self._base_url
        server = self._pick(endpoint.servers or self._servers)
        if "{" not in server:
            return server.rstrip("/")

        def value_of(match: re.Match[str]) -> str:
            value = arguments.get(match[1], UNSET)
            text = values.identifier(self._settings.resolve(match[1], True) if value is UNSET else value, match[1])
            if not re.fullmatch(r"[A-Za-z0-9-]+", text):
                raise ValueError(
                    f"{match[1]} is part of the host name, so it must be letters, digits and dashes, not {text!r}"
                )
            return text

        return re.sub(r"{(\w+)}", value_of, server).rstrip("/")

    def _pick(self, servers: tuple[str, ...]) -> str:
        """Select the server that a call goes to, from those of the API or the operation."""
        return servers[0]

    def _prepare(
        self, endpoint: endpoints.Endpoint[Any], arguments: Mapping[str, Any]
    ) -> tuple[httpx.Request, retry_policy.CallRetry]:
        """The request of a call and its retries.

        Raises:
            ConfigurationError: A client-wide setting or a credential is missing, or the client is closed.
            InvalidRequestError: The client is strict, and the request does not match the spec.
            TypeError: An argument is missing, unknown or of the wrong type.
            ValueError: An argument has a value that can't be sent.
        """
        scheme = self._auth.scheme if isinstance(self._auth, OriginAuth) else ""
        if (self._auth is None and not endpoint.public) or (
            scheme and endpoint.schemes and scheme not in endpoint.schemes
        ):
            self._refuse(endpoint)
        server = self._server(endpoint, arguments)
        prepared = endpoint.prepare(arguments, self._settings.resolve)
        options = self._options
        operation = endpoint.operation
        if options.strict and (problems := endpoint.request_deviations(prepared)):
            secrets = (*endpoint.secrets_in(prepared), *self._secrets())
            shown = tuple(redact(str(problem), secrets) for problem in problems)
            raise InvalidRequestError(operation.label, shown, operation_id=operation.operation_id)
        headers = {**self._headers, **prepared.headers}
        if endpoint.accept != "application/json":  # the default of every client
            headers["Accept"] = endpoint.accept
        body = prepared.body
        if body:
            headers.update(body.pop("headers", ()))
        headers = options.merge(headers)
        http = self._http
        try:
            request = http.build_request(
                prepared.method,
                server + prepared.path,
                params=httpx.QueryParams(prepared.query) if prepared.query else None,
                headers=headers,
                timeout=self._timeout(http),
                **body,
            )
        except httpx.InvalidURL as error:  # the message quotes at most one character of the URL
            raise ValueError(f"{operation.label}() can't be sent with these arguments: {error}") from error
        if self._cookies is not None and "cookie" not in {name.lower() for name in (*headers, *http.headers)}:
            connections.send_cookies(request, self._cookies)
        if self._product and not (agent := request.headers["User-Agent"]).startswith(self._product):  # set by the user
            request.headers["User-Agent"] = f"{self._product} {agent}"
        if names := (*endpoint.secret_headers, *options.headers):
            request.extensions["abwire_secret_headers"] = names
        if not operation.safe_to_repeat or operation.event:
            request.extensions[redirects.WRITE] = True
        return request, self._retries_of(
            request, partial(endpoint.secrets_in, prepared), operation.safe_to_repeat, operation.label
        )

    def _prepare_link(self, link: str, operation: str = "") -> tuple[httpx.Request, retry_policy.CallRetry]:
        """The request for a file at a link. Nothing of this client's own is sent, because the link may be on any host.

        Raises:
            ConfigurationError: The link is not an absolute http(s) URL, or the client is closed.
        """
        timeout = self._timeout(self._http).as_dict()
        headers = {"Accept": "*/*", "User-Agent": USER_AGENT}
        request = httpx.Request("GET", checked_url(link, "link"), headers=headers, extensions={"timeout": timeout})
        # The link alone opens the file, so its path is a secret.
        path = request.url.raw_path.decode("ascii")
        own = (path,) if len(path) > 1 else ()
        return request, self._retries_of(request, lambda: own, safe_to_repeat=True, operation=operation)

    def _timeout(self, http: HttpClientT) -> httpx.Timeout:
        """The timeout of a call: ours if it is set, else that of the user's httpx client, which may have changed."""
        return self._options.timeout or checked_timeout(http.timeout)

    def _retries_of(
        self, request: httpx.Request, own: Callable[[], tuple[str, ...]], safe_to_repeat: bool, operation: str = ""
    ) -> retry_policy.CallRetry:
        """The retries of one call."""
        if self._is_closed:
            raise ConfigurationError(f"this {type(self).__name__} is closed: make another one")
        options = self._options
        sent = request.headers  # not the request, which would refer to itself: its extensions lead here

        def secrets() -> tuple[str, ...]:
            # A cookie that a server set may be a session. A short one is not, and might be part of any other string.
            jars = self._http.cookies.jar, () if self._cookies is None else self._cookies.jar
            cookies = [str(cookie.value or "") for jar in jars for cookie in jar]
            # A header that users or their httpx client add may be a credential too.
            headers = [text.rpartition(" ")[2] for name, text in sent.items() if re.search(_CREDENTIAL_HEADER, name)]
            others = (text for text in (*cookies, *headers) if len(text) >= _MIN_SECRET_LENGTH)
            return (*own(), *self._secrets(), *others)

        retry = retry_policy.CallRetry(
            options.retries,
            self._budget,
            safe_to_repeat=safe_to_repeat,
            method=request.method,
            url=request.url,
            operation=operation,
            at_least_once=options.at_least_once,
            secrets=secrets,
        )
        redact_repr(request, retry.redact)
        return retry

    def _auth_for(self, endpoint: endpoints.Endpoint[Any] | None, request: httpx.Request) -> httpx.Auth | None:
        """The auth that a request is sent with; None for that of the httpx client."""
        if endpoint is None:
            return _NO_CREDENTIALS
        auth = None if endpoint.public else self._auth
        return _NO_CREDENTIALS if auth is None and self._http.auth is None and not request.url.userinfo else auth

    def _refuse(self, endpoint: endpoints.Endpoint[Any]) -> None:
        """Called if an operation needs credentials and the client has none, or only those of another scheme."""

    def _secrets(self) -> tuple[str, ...]:
        """The values that must not appear in errors and log lines."""
        found = getattr(self._auth, "secrets", None)
        return tuple(found()) if found is not None else ()

    # Replies

    def _parse(
        self, endpoint: endpoints.Endpoint[T], response: httpx.Response, retry: retry_policy.CallRetry
    ) -> responses.Response[T]:
        """Decode a reply whose body was read.

        Raises:
            APIStatusError: The status is not a success.
            DecodeError: The body is not JSON although the spec promises it, or the client is strict and the body does
                not match the spec.
        """
        if not response.is_success:
            raise error_factory.refused_call(response, retry)
        try:
            parsed = endpoint.decode(response.status_code, response.content)
        except (ValueError, RecursionError) as error:  # the latter for JSON that is nested too deeply for Python
            raise error_factory.undecodable_reply(endpoint, response, retry, error) from error
        result = responses.Response(parsed, response, endpoint, retry.attempts)
        self._check_reply(result)
        if self._options.strict and (deviations := result.deviations):
            problems = tuple(retry.redact(str(deviation)) for deviation in deviations)
            shown = "; ".join(problems[:3]) + (f"; and {len(problems) - 3} more" if len(problems) > 3 else "")
            label = endpoint.operation.label
            text = f"the reply of {label}() does not match the spec: {shown}"
            raise DecodeError(text, body=response.content, problems=problems, response=response, operation=label)
        return result

    def _check_reply(self, reply: responses.Response[Any]) -> None:
        """Called with every successful reply, for APIs that report failures in the body of one."""

    def _streamed(
        self,
        endpoint: endpoints.Endpoint[Any] | None,
        response: httpx.Response,
        retry: retry_policy.CallRetry,
        keeper: object,
        aclose: Callable[[], Awaitable[None]] | None = None,
    ) -> streaming.StreamedResponse:
        """A reply whose body is not read yet."""

        def not_as_promised(what: str) -> Exception:
            if endpoint is not None:
                return self._bad_reply(endpoint, response, what)
            text = f"the reply of {retry.url_for_log} {what}"
            return DecodeError(text, body=error_body.body_of(response), response=response, operation=retry.operation)

        failed = partial(error_factory.unanswered_call, retry=retry)
        return streaming.StreamedResponse(response, failed, not_as_promised, keeper, aclose)

    def _bad_reply(self, endpoint: endpoints.Endpoint[Any], response: httpx.Response, what: str) -> DecodeError:
        """The error for a successful reply that is not what the operation promises.

        Args:
            endpoint: The operation.
            response: The reply.
            what: What is wrong. It continues the words "the reply of goals.list()".
        """
        label, body = endpoint.operation.label, error_body.body_of(response)
        return DecodeError(f"the reply of {label}() {what}", body=body, response=response, operation=label)

    @staticmethod
    def _hide_secrets(response: httpx.Response, retry: retry_policy.CallRetry) -> httpx.Response:
        """Hide the secrets in the reprs of a reply and of the requests that led to it."""
        response.extensions["abwire_redact"] = retry.redact
        for each in (*response.history, response):
            redact_repr(each.request, retry.redact)
        return response
