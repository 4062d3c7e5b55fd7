"""Credentials as ``httpx.Auth``. Each works with any httpx client, synchronous or asynchronous, without the rest of abwire.

A credential is sent to one origin (scheme, host and port), and to no other after a redirect. To ensure this, the auth
follows redirects itself: it signs the next request anew if it goes to the same origin, and removes its headers if not.
Which redirects are followed is the subject of `redirects`. Leave ``follow_redirects`` off, which is httpx's default. If
it is on, httpx follows a redirect before the auth sees the reply. It then removes ``Authorization`` and ``Cookie`` for
another origin, but no other header, so that a `HeaderToken` with another name would be sent there. A request that httpx
sent on to the same origin with the signature of the old URL is signed and sent again.

Every value may be a function without arguments. It is called before each attempt, so credentials can change at run time.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, ClassVar, TypeAlias
from urllib.parse import quote, unquote_plus

import httpx

from .._lazy import LazyModule
from .._public import public_in
from .._tracebacks import forgets_arguments
from .errors import ConfigurationError
from .options import without_outer_space

if TYPE_CHECKING:
    from . import connections, redirects, reply_bodies
else:  # they are imported with the first call
    connections = LazyModule("abwire_runtime.client.connections")
    redirects = LazyModule("abwire_runtime.client.redirects")
    reply_bodies = LazyModule("abwire_runtime.client.reply_bodies")

Credential: TypeAlias = str | Callable[[], str]
"""A secret, or a function that returns the current one."""

TOKEN_REQUEST = "abwire_token_request"
"""The extension of a request for a token, which a credential sends before it signs another one: its URL without secrets."""


class SecretValue:
    """The value of a credential: checked before it is used, remembered for redaction, never shown.

    Args:
        source: The value, or a function that returns it.
        name: Its name in error messages.
        header: Whether it is sent in a header. If so, it must be printable ASCII.

    Raises:
        ConfigurationError: The value is empty, not a string, has white space around it, or can't be sent in a header.
    """

    @forgets_arguments
    def __init__(self, source: Credential, name: str, *, header: bool = True) -> None:
        self._source = source
        self._name = name
        self._header = header
        self._last = "" if callable(source) else self._checked(source)

    @forgets_arguments
    def get(self) -> str:
        """Return the current value."""
        if callable(self._source):
            self._last = self._checked(self._source())
        return self._last

    def known(self) -> tuple[str, ...]:
        """Return the value that was used last, to be kept out of errors and logs; empty if there was none."""
        return (self._last,) if self._last else ()

    @forgets_arguments
    def _checked(self, value: object) -> str:
        if not isinstance(value, str) or not value:
            fault = "is empty" if value == "" else f"must be a string, not {type(value).__name__}"
            raise ConfigurationError(f"the {self._name} {fault}")
        without_outer_space(self._name, value)
        # httpx would quote the value in its exception.
        if self._header and not (value.isascii() and value.isprintable()):
            raise ConfigurationError(f"the {self._name} contains characters that are not printable ASCII")
        return value


@public_in("abwire.auth")
class OriginAuth(httpx.Auth):
    """The base class of credentials: follows redirects, and adds headers to requests to one origin only.

    To write another credential, override `headers` and `secrets`.

    Args:
        origin: The only origin that the credential is sent to, as a URL. By default, the origin of the original request.
    """

    scheme: ClassVar[str] = ""
    """The name of its security scheme in the spec; empty if it may be any."""

    fetches_tokens: ClassVar[bool] = False
    """Whether it sends requests of its own before it signs one."""

    changes_url: bool = False
    """Whether it has query parameters."""

    def __init__(self, *, origin: httpx.URL | str | None = None) -> None:
        self.origin: httpx.URL | None = None if origin is None else httpx.URL(origin)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the headers to set on a request that goes to the right origin. Called for every attempt.

        Args:
            request: The request as it is sent; its body was read if ``requires_request_body`` is true.

        Raises:
            ConfigurationError: The credential is empty or can't be sent in a header.
        """
        raise NotImplementedError  # each credential has its own headers

    def parameters(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the query parameters to set on a request that goes to the right origin. Called for every attempt.

        Args:
            request: The request as it is sent.

        Raises:
            ConfigurationError: The credential is empty.
        """
        return {}

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets as they were last used, to be kept out of errors and logs. This never raises."""
        return ()

    def refused(self, response: httpx.Response) -> bool:
        """Decide after a 401 from the right origin whether to sign the request anew and send it once more.

        Args:
            response: The reply.

        Returns:
            Whether to send it once more. False by default.
        """
        return False

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Set the headers and parameters on a request. httpx runs this for each attempt.

        Args:
            request: The request as it is about to be sent. Nothing is set on a request to another origin.

        Yields:
            The request; once more if the server refused it and :meth:`refused` returns true.
        """
        home = self.origin or request.url
        at_home = again = True
        while True:
            # A redirect back from another origin is not the caller's intention, so it is never signed.
            at_home = at_home and redirects.same_origin(request.url, home)
            if self.changes_url:
                # The target of a redirect may hold the parameters of the request before.
                request.url = with_parameters(request.url, self.parameters(request), remove=not at_home)
            headers: Mapping[str, str] = self.headers(request) if at_home else {}
            for name, value in headers.items():  # in half the time of an update
                request.headers[name] = value
            response = yield request
            if redirects.may_follow(response):
                reply_bodies.watch(response)
                assert response.next_request is not None, "a redirect leads somewhere"
                # httpx reads the body before it goes on, and would unpack it without limit.
                response.headers.pop("Content-Encoding", None)
                leaves = not any(redirects.same_origin(response.next_request.url, url) for url in (home, request.url))
                request = response.next_request  # it has all headers of the request before
                if redirects.COOKIES in request.extensions:
                    connections.renew_cookies(request)
                for name in (*headers, *(request.extensions.get("abwire_secret_headers", ()) if leaves else ())):
                    if name != "Cookie":  # which httpx has set anew from the client's own cookies
                        request.headers.pop(name, None)
            elif response.status_code == 401 and at_home and stayed_home(response, home):
                if response.request is not request:  # httpx followed a redirect, with the signature of the old URL
                    request = response.request
                elif again and self.refused(response):
                    reply_bodies.watch(response)
                    again = False
                    response.headers.pop("Content-Encoding", None)
                else:
                    return
            else:
                return

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"


def with_parameters(url: httpx.URL, parameters: Mapping[str, str], *, remove: bool = False) -> httpx.URL:
    """Set query parameters of a URL, and leave the others as they are written.

    Args:
        url: The URL.
        parameters: The parameters. They replace others of the same name.
        remove: Remove these parameters instead.
    """
    pairs = [pair for pair in url.query.decode("ascii").split("&") if pair]
    kept = [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) not in parameters]
    added = [] if remove else [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in parameters.items()]
    query = "&".join([*kept, *added])
    return url.copy_with(query=query.encode("ascii") if query else None)


def stayed_home(response: httpx.Response, home: httpx.URL) -> bool:
    """Return whether a reply, and each that httpx has followed to it, came from the origin of a URL."""
    return all(redirects.same_origin(hop.request.url, home) for hop in (*response.history, response))


def merged_cookies(header: str, others: str) -> str:
    """Merge two ``Cookie`` headers. A cookie of the second one replaces one of the same name.

    Args:
        header: A ``Cookie`` header; it may be empty.
        others: Another one.
    """
    pairs = [pair.strip() for text in (header, others) for pair in text.split(";")]
    return "; ".join({pair.partition("=")[0]: pair for pair in pairs if pair}.values())


@public_in("abwire.auth")
class NoCredentials(OriginAuth):
    """No credentials, but redirects are followed in the same way."""

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return no headers."""
        return {}


NO_CREDENTIALS = NoCredentials()


@public_in("abwire.auth")
class BearerToken(OriginAuth):
    """A bearer token, such as an OAuth access token or an SDK key's secret: ``Authorization: Bearer <token>``.

    Args:
        token: The token.
        origin: The only origin that it is sent to, as a URL. By default, the origin of the original request.

    Raises:
        ConfigurationError: The token is empty or can't be sent in a header.
    """

    @forgets_arguments
    def __init__(self, token: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._token = SecretValue(token, "token")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Authorization`` header."""
        return {"Authorization": f"Bearer {self._token.get()}"}

    def secrets(self) -> tuple[str, ...]:
        """Return the token."""
        return self._token.known()


@public_in("abwire.auth")
class HeaderToken(OriginAuth):
    """A token in a header of its own, such as ``convert-debug-token``, ``report_token``, or VWO's ``Authorization``.

    Args:
        name: The header's name.
        value: The header's whole value, a scheme such as ``Bearer`` included if there is one.
        origin: The only origin that it is sent to, as a URL. By default, the origin of the original request.

    Raises:
        ConfigurationError: The value is empty or can't be sent in a header.
    """

    @forgets_arguments
    def __init__(self, name: str, value: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self.name = name
        self._value = SecretValue(value, f"value of {name}")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the header."""
        return {self.name: self._value.get()}

    def secrets(self) -> tuple[str, ...]:
        """Return the header's value."""
        return self._value.known()

    def __repr__(self) -> str:
        return f"HeaderToken({self.name!r}, ***)"


@public_in("abwire.auth")
class Chain(OriginAuth):
    """Several credentials together, such as an SDK key's secret and a debug token.

    Where two set the same header, the later one wins.

    Args:
        auths: The credentials. The ``origin`` of each applies to that one.
    """

    def __init__(self, *auths: OriginAuth) -> None:
        super().__init__()
        self._auths = auths
        self.requires_request_body: bool = any(auth.requires_request_body for auth in auths)
        self.changes_url: bool = any(auth.changes_url for auth in auths)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the headers of all that may be sent to the request's origin."""
        found: dict[str, str] = {}
        for auth in self._auths:
            if auth.origin is None or redirects.same_origin(request.url, auth.origin):
                own = auth.headers(request)
                both = "Cookie" in found and "Cookie" in own
                found |= {**own, "Cookie": merged_cookies(found["Cookie"], own["Cookie"])} if both else own
        return found

    def parameters(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the query parameters of all that may be sent to the request's origin."""
        found: dict[str, str] = {}
        for auth in self._auths:
            if auth.origin is None or redirects.same_origin(request.url, auth.origin):
                found |= auth.parameters(request)
        return found

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets of all."""
        return tuple(secret for auth in self._auths for secret in auth.secrets())

    def refused(self, response: httpx.Response) -> bool:
        """Ask each in turn until one returns true."""
        return any(auth.refused(response) for auth in self._auths)

    def __repr__(self) -> str:
        return f"Chain({', '.join(map(repr, self._auths))})"
