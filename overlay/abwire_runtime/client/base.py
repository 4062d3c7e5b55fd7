"""What synchronous and asynchronous clients share: their options, and what a vendor's client may override.

`preparing` turns a call into a request, and `replies` a reply into what the method returns.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Self, SupportsFloat, TypeVar

import httpx

from .. import __version__
from .._lazy import LazyModule
from ..data.unset import UNSET, Unset
from .errors import ConfigurationError, DecodeError
from .options import DEFAULT_TIMEOUT, FullInit, Options, Settings, Timeout, checked_choice, checked_timeout, checked_url
from .retries import Budget, Retries, Traffic

if TYPE_CHECKING:
    from ..calls import additions
    from ..calls import endpoint as endpoints
    from ..calls import response as responses
    from . import auth as auths
    from . import common_options, error_body, pacing, redaction, security
    from . import config as configurations
    from . import telemetry as telemetries
else:  # they are imported with the first client or call
    additions = LazyModule("abwire_runtime.calls.additions")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    responses = LazyModule("abwire_runtime.calls.response")
    auths = LazyModule("abwire_runtime.client.auth")
    common_options = LazyModule("abwire_runtime.client.common_options")
    configurations = LazyModule("abwire_runtime.client.config")
    error_body = LazyModule("abwire_runtime.client.error_body")
    telemetries = LazyModule("abwire_runtime.client.telemetry")
    pacing = LazyModule("abwire_runtime.client.pacing")
    redaction = LazyModule("abwire_runtime.client.redaction")
    security = LazyModule("abwire_runtime.client.security")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

USER_AGENT = "abwire/{} python/{}.{}.{} httpx/{}".format(__version__, *sys.version_info[:3], httpx.__version__)
"""How the clients identify themselves to servers."""


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
        query: Query parameters to send with every request.
        telemetry: What is told of each call, such as ``abwire.telemetry.OpenTelemetry()``.
        pace: The largest number of requests in any period, as a `Pace`; None for no limit. By default, the limit that the
            vendor publishes for its servers, if it does.
        deadline: Seconds for each call as a whole: all attempts and waits, and reading the reply; None for no limit.

    Raises:
        ConfigurationError: An option has a wrong type or value.
    """

    __signature__: FullInit = FullInit()
    _product: ClassVar[str] = ""
    """The start of the ``User-Agent`` of every request, for servers that filter by it."""

    _published_pace: ClassVar[tuple[int, float] | None] = None
    """The limit that the vendor publishes for its servers: a number of requests, and the seconds of the period."""

    _http_class: type[HttpClientT]
    _keeps_cookies: ClassVar[bool] = False
    """Whether cookies that the server sets are sent with later calls, even though these may be about other visitors."""

    _server: int = 0
    """The index of the server to send to, of those of the API; and of an operation's own, if it has as many."""

    _server_defaults: ClassVar[Mapping[str, str]] = {}
    """The values of variables in the URLs of servers if no setting has another one."""

    _server_choices: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The accepted values of such variables."""

    _credentials: security.Credentials | None = None
    """The credentials of a generated client, of which `_auth` is the one that most operations get."""

    if not TYPE_CHECKING:  # a type checker would accept any argument because of it

        def __new__(cls, *args: object, **kwargs: object) -> Self:
            """Keep the arguments of the constructor, for `config`."""
            self = super().__new__(cls)
            self._made_with = redaction.Unshown((args, kwargs))
            self._changes = redaction.Unshown()
            return self

    _made_with: tuple[tuple[object, ...], dict[str, object]]
    _changes: tuple[dict[str, object], ...]

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
        query: additions.Query | None = None,
        telemetry: telemetries.Telemetry | None = None,
        pace: pacing.Pace | Unset | None = UNSET,
        deadline: SupportsFloat | None = None,
    ) -> None:
        if not (http_client is None or isinstance(http_client, self._http_class)):
            expected = f"an httpx.{self._http_class.__name__}, not {type(http_client).__name__}"
            raise ConfigurationError(f"the http_client of {type(self).__name__} must be {expected}")
        self._servers = servers
        self._settings = settings
        self._auth = auth
        self._base_url = checked_url(base_url) if base_url else None
        for name, choices in self._server_choices.items():
            if settings.get(name) is not None:
                checked_choice(name, settings.get(name), *choices)
        at_least_once = checked_choice("delivery", delivery, "at_most_once", "at_least_once") == "at_least_once"
        if http_client is None and isinstance(timeout, Unset):
            timeout = DEFAULT_TIMEOUT
        if isinstance(pace, Unset):
            # The figures are those of the vendor's own servers. A server for tests, or a proxy, has none or others.
            published = self._published_pace if self._base_url is None else None
            pace = pacing.Pace(*published) if published else None
        self._options = Options(timeout, retries, headers, strict, at_least_once, query, pace, deadline)
        self._budget = self._options.retries.budget or Budget()
        self._traffic = Traffic()
        self._telemetry = None if telemetry is None else telemetries.checked_telemetry(telemetry)
        own_headers = {"Accept": "application/json", "User-Agent": f"{self._product} {USER_AGENT}".lstrip()}
        # Our own httpx client is created with these headers, because replacing its defaults in each request is slow.
        self._headers = {} if http_client is None else own_headers
        self._cookies: httpx.Cookies | None = None
        self._urls: dict[str, httpx.URL] = {}  # parsed URLs without their queries: most calls repeat one
        if http_client is None:
            from .environment import HttpClientMaker  # not needed by programs that pass an httpx client

            self._connect(partial(HttpClientMaker(own_headers).make, self._http_class))
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
        query: additions.Query | Unset = UNSET,
        telemetry: telemetries.Telemetry | Unset | None = UNSET,
        pace: pacing.Pace | Unset | None = UNSET,
        deadline: SupportsFloat | Unset | None = UNSET,
    ) -> Self:
        """Make a client with other options that shares this one's connections, pace and pauses.

        Args:
            timeout: Seconds for each of connecting, writing and reading, or an ``httpx.Timeout``; None for no limit.
            retries: How many times to repeat a failed call, or a `Retries`; 0 turns retries off.
            headers: Headers to send with every request, added to those that are set.
            query: Query parameters to send with every request, likewise. An argument of a call replaces one of its name.
            telemetry: What is told of each call; None for nothing.
            pace: The largest number of requests in any period, as a `Pace`; None for no limit.
            deadline: Seconds for each call as a whole, with its retries and waits; None for no limit.

        Returns:
            The new client. Closing either one closes the connections of both.

        Raises:
            ConfigurationError: An option has a wrong type or value.
        """
        changes = {
            "timeout": timeout,
            "retries": retries,
            "headers": headers,
            "query": query,
            "telemetry": telemetry,
            "pace": pace,
            "deadline": deadline,
        }
        other = type(self).__new__(type(self))
        groups = {name for kind in type(self).__mro__ if kind.__name__.endswith("Groups") for name in vars(kind)}
        other.__dict__ = {name: value for name, value in self.__dict__.items() if name not in groups}
        other._changes = redaction.Unshown(
            (*self._changes, {name: value for name, value in changes.items() if value is not UNSET})
        )
        other._options = self._options.changed(timeout, retries, headers, query, pace, deadline)
        other._budget = other._options.retries.budget or self._budget
        if not isinstance(telemetry, Unset):
            other._telemetry = None if telemetry is None else telemetries.checked_telemetry(telemetry)
        return other

    @property
    def config(self) -> configurations.ClientConfig[Self]:
        """All that is needed to make this client again, for instance in another process. It can be pickled.

        It holds the arguments of the constructor, credentials included, what was read from environment variables, and the
        options of `with_options`. Its repr shows no secrets; the pickle contains them.

        Returns:
            The configuration. ``config.client()`` makes a client with connections of its own.

        Raises:
            ConfigurationError: The client has an ``http_client`` of yours, or an argument can't be pickled.
        """
        return configurations.ClientConfig.of(self)

    @classmethod
    def from_config(cls, config: configurations.ClientConfig[Any]) -> Self:
        """Make a client of this class from a configuration.

        Args:
            config: The ``config`` of a client of this class, or of its synchronous or asynchronous form.

        Returns:
            The client, with connections of its own.

        Raises:
            ConfigurationError: A value is not accepted any more.
            TypeError: It is the configuration of a client of another API.
        """
        return configurations.client_from(config, cls)

    def __repr__(self) -> str:
        if "_base_url" not in vars(self):  # its constructor raised an error, and a report of the error shows it
            return f"<{type(self).__name__}, not configured>"
        return f"<{type(self).__name__} at {redaction.redact_url(self._base_url or self._pick(self._servers))}>"

    if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

        def __getattr__(self, name: str) -> object:
            from .._suggestions import missing_attribute  # needed only once somebody made a mistake

            raise missing_attribute(f"{type(self).__name__!r} object", name, dir(type(self)))

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} can't be pickled, since it holds connections: pickle its config, and make another"
            " client of that"
        )

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

    def _pick(self, servers: tuple[str, ...]) -> str:
        """Select the server that a call goes to, from those of the API or the operation."""
        return servers[self._server] if self._server < len(servers) else servers[0]

    def _watched(self, operation: str) -> AbstractContextManager[telemetries.CallWatch | None]:
        """Within which a call is made: it tells the client's telemetry of it, if there is one."""
        if self._telemetry is None:
            return nullcontext()
        return self._telemetry.call(telemetries.client_name(type(self)), operation)

    @property
    def _on_batch_end(self) -> Callable[[int, int, int], object] | None:
        """What is told of the end of a batch, as `BatchOptions` has it."""
        if self._telemetry is None:
            return None
        return partial(self._telemetry.batch_ended, telemetries.client_name(type(self)))

    def _timeout(self, http: HttpClientT) -> httpx.Timeout:
        """The timeout of a call: ours if it is set, else that of the user's httpx client, which may have changed."""
        return self._options.timeout or checked_timeout(http.timeout)

    def _auth_for(self, endpoint: endpoints.Endpoint[Any] | None, request: httpx.Request) -> httpx.Auth | None:
        """The auth that a request is sent with; None for that of the httpx client."""
        if endpoint is None:
            return auths.NO_CREDENTIALS
        auth = None if endpoint.public else self._auth
        if endpoint.security and self._credentials is not None:
            auth = self._credentials.auth_for(endpoint.security)
        return auths.NO_CREDENTIALS if auth is None and self._http.auth is None and not request.url.userinfo else auth

    def _check_credentials(self, endpoint: endpoints.Endpoint[Any]) -> None:
        """Called before an operation that needs credentials, if the client has none for most operations or if it needs
        other ones than most.

        Raises:
            ConfigurationError: The client has none that it accepts.
        """
        if self._credentials is not None:
            self._credentials.check(endpoint.operation.call, endpoint.security)

    def _secrets(self) -> tuple[str, ...]:
        """The values that must not appear in errors and log lines."""
        found = getattr(self._auth if self._credentials is None else self._credentials, "secrets", None)
        return tuple(found()) if found is not None else ()

    def _check_reply(self, reply: responses.Response[Any]) -> None:
        """Called with every successful reply, for APIs that report failures in the body of one."""

    def _bad_reply(self, endpoint: endpoints.Endpoint[Any], response: httpx.Response, what: str) -> DecodeError:
        """The error for a successful reply that is not what the operation promises.

        Args:
            endpoint: The operation.
            response: The reply.
            what: What is wrong. It continues the words "the reply of goals.list()".
        """
        operation, body = endpoint.operation, error_body.body_of(response)
        text = f"the reply of {operation.call} {what}"
        return DecodeError(text, body=body, response=response, operation=operation.label)

    def _next_url(self, link: object, response: httpx.Response) -> str:
        """Check the URL of the next page of a list. See `next_urls.checked_link`."""
        from .next_urls import checked_link  # few programs need it

        return checked_link(link, response)

    def _file_url(self, link: str, response: httpx.Response) -> str:
        """Check the URL of a file. See `next_urls.checked_file_url`."""
        from .next_urls import checked_file_url  # few programs need it

        return checked_file_url(link, response)
