"""OAuth 2.0 client credentials (RFC 6749, section 4.4): tokens that are fetched, shared, and renewed before they expire.

All threads, tasks and event loops that use one credential share its token, and only one of them fetches it while the others
wait. The request for a token is sent with the httpx client of the call that needs it, so that its proxies, certificates and
timeouts apply, but with nothing else of that call. It goes to the token URL and nowhere else: its redirects are not followed.
"""

from __future__ import annotations

import json
import time
from base64 import b64encode
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from copy import copy
from math import inf, isnan
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx

from .._tracebacks import forgets_arguments
from .auth import TOKEN_REQUEST, Credential, OriginAuth, SecretValue
from .error_factory import status_error
from .errors import AuthenticationError, ConfigurationError
from .redaction import redact, redact_url
from .token_flows import async_flow, next_request, sync_flow
from .waiting import Queue, tickets

_LONGEST_MARGIN = 60.0
"""Seconds before its end from which a token is not used any more; a tenth of its life if that is less."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_TRANSIENT = (408, 429, 500, 502, 503, 504)


def checked_token_url(text: str, name: str = "token_url") -> httpx.URL:
    """Check that a client secret may be sent to a URL.

    Args:
        text: The URL.
        name: Its name in error messages.

    Raises:
        ConfigurationError: It is not an absolute URL with https, or with http and a loopback host.
    """
    try:
        url = httpx.URL(text)
        host = url.host  # it decodes the host, which may fail
    except (httpx.InvalidURL, TypeError, UnicodeError) as error:
        raise ConfigurationError(f"the {name} is not a URL ({type(error).__name__})") from None
    if not host or url.scheme not in ("http", "https"):
        raise ConfigurationError(f"the {name} is not an absolute https URL")
    if url.scheme == "http" and host not in _LOOPBACK:
        raise ConfigurationError(f"the {name} must begin with https, since the client secret is sent there")
    if url.userinfo or url.fragment:
        raise ConfigurationError(f"the {name} has a user name, a password or a fragment, which it can't have")
    return url


class TokenQueue(Queue):
    """Where calls wait while one of them fetches a token."""

    def __init__(self) -> None:
        super().__init__()
        self._is_taken = False

    def _seconds_left(self, now: float) -> float:
        return inf if self._is_taken else 0.0

    def _admit(self, now: float) -> None:
        self._is_taken = True

    def _take_back(self, now: float) -> None:
        self.release()

    def _after_fork(self, now: float) -> None:
        self._is_taken = False

    def release(self) -> None:
        """Let the next call in."""
        with self._locked():
            self._is_taken = False
            self._wake_first()


class ClientCredentials(OriginAuth):
    """A bearer token that is fetched with the id and the secret of a client.

    Args:
        client_id: The client's id.
        client_secret: The client's secret.
        token_url: Where tokens are fetched: an https URL; http is accepted for a loopback host.
        scope: The scopes to ask for, with spaces between them; empty for those that the server grants by itself.
        origin: The only origin that the token is sent to, as a URL. By default, the origin of the original request.
        clock: Returns the seconds of a monotonic clock.

    Raises:
        ConfigurationError: A credential is empty, or the token URL is not one that a secret may be sent to.
    """

    fetches_tokens = True

    @forgets_arguments
    def __init__(
        self,
        client_id: Credential,
        client_secret: Credential,
        token_url: str,
        *,
        scope: str = "",
        origin: httpx.URL | str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(origin=origin)
        self._client_id = SecretValue(client_id, "client id", header=False)
        self._client_secret = SecretValue(client_secret, "client secret", header=False)
        self._url = checked_token_url(token_url)
        self._scope = scope
        self._clock = clock
        self._queue = TokenQueue()
        self._token = ""
        self._expires = -inf
        self._refusals = 0
        self._last_refusal: AuthenticationError | None = None
        self._style = "header"
        self._sent: tuple[str, ...] = ()

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Authorization`` header."""
        return {"Authorization": f"Bearer {self._token}"}

    def secrets(self) -> tuple[str, ...]:
        """Return the client's secret in all its forms, and the token."""
        return (*self._client_secret.known(), *self._sent, *filter(None, [self._token]))

    def refused(self, response: httpx.Response) -> bool:
        """Return whether there is another token than the one that was refused."""
        return bool(self._token) and response.request.headers.get("Authorization") != f"Bearer {self._token}"

    def discard(self, request: httpx.Request) -> None:
        """Don't use the token of a request any more, because the server has refused it.

        Args:
            request: The request.
        """
        if request.headers.get("Authorization") == f"Bearer {self._token}":
            self._expires = -inf

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Run by httpx for each attempt of a synchronous client."""
        return sync_flow(self, (self,), request)

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Run by httpx for each attempt of an asynchronous client."""
        return async_flow(self, (self,), request)

    @property
    def is_fresh(self) -> bool:
        """Whether the token can still be used."""
        return self._clock() < self._expires

    def fetch(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Fetch a token, if there is none that can be used. Yields the requests to be sent for that.

        Args:
            request: The request that needs the token.
        """
        refusals = self._refusals
        if self._queue.enter(next(tickets), self._until(request)):
            raise self._waited_too_long(request)
        try:
            exchange = self._exchange(request, refusals)
            token_request = next(exchange, None)
            while token_request is not None:
                response = yield token_request
                response.read()
                token_request = next_request(exchange, response)
        finally:
            self._queue.release()

    async def afetch(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Fetch a token. This is `fetch` for asyncio and trio."""
        refusals = self._refusals
        if await self._queue.aenter(next(tickets), self._until(request)):
            raise self._waited_too_long(request)
        try:
            exchange = self._exchange(request, refusals)
            token_request = next(exchange, None)
            while token_request is not None:
                response = yield token_request
                await response.aread()
                token_request = next_request(exchange, response)
        finally:
            self._queue.release()

    def _until(self, request: httpx.Request) -> float:
        """Until when a call may wait for the token that another one fetches: as long as it would wait for a reply."""
        limits = request.extensions.get("timeout") or {}
        seconds = [limits.get(name) for name in ("connect", "read")]
        return self._queue.clock() + max(inf if each is None else each for each in seconds)

    def _waited_too_long(self, request: httpx.Request) -> httpx.ConnectTimeout:
        return httpx.ConnectTimeout(f"another call is still fetching a token from {self._shown_url}", request=request)

    @property
    def _shown_url(self) -> str:
        return redact_url(redact(str(self._url), self.secrets()))

    def _exchange(self, request: httpx.Request, refusals: int) -> Generator[httpx.Request, httpx.Response, None]:
        """The requests for a token, and what their replies mean. Only one call runs this at a time.

        Args:
            request: The request that needs the token.
            refusals: How many requests for a token the server had refused when the call began to wait.
        """
        if self.is_fresh:
            return
        if self._last_refusal is not None and self._refusals > refusals:
            raise copy(self._last_refusal)  # asking again for each call that waits would not help
        started = self._clock()
        style = self._style
        response = yield self._request(request, style)
        if _is_invalid_client(response):
            # A server has to accept both in a header (RFC 6749, section 2.3.1). Some accept them in the body alone.
            style = "body" if style == "header" else "header"
            response = yield self._request(request, style)
        if response.is_success:
            self._style = style
            self._accept(response, started)
            return
        if response.status_code in _TRANSIENT:
            what = f"no token: {self._shown_url} answered {response.status_code}"
            raise httpx.ConnectError(what, request=request)
        self._refusals, self._last_refusal = self._refusals + 1, self._refusal(response)
        raise copy(self._last_refusal)

    def _request(self, request: httpx.Request, style: str) -> httpx.Request:
        client_id, secret = self._client_id.get(), self._client_secret.get()
        encoded = b64encode(f"{quote_plus(client_id)}:{quote_plus(secret)}".encode()).decode("ascii")
        self._sent = tuple({quote_plus(secret), encoded} - {secret})
        fields = {"grant_type": "client_credentials"}
        if self._scope:
            fields["scope"] = self._scope
        if style == "body":
            fields |= {"client_id": client_id, "client_secret": secret}
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
            "User-Agent": request.headers.get("User-Agent", ""),
        }
        if style == "header":
            headers["Authorization"] = f"Basic {encoded}"
        # `deadlines` finds the connection of an attempt by the latter.
        kept = {name: value for name, value in request.extensions.items() if name in ("timeout", "abwire_attempt")}
        return httpx.Request(
            "POST",
            self._url,
            headers=headers,
            content=urlencode(fields).encode("ascii"),
            extensions={**kept, TOKEN_REQUEST: self._shown_url},
        )

    def _accept(self, response: httpx.Response, started: float) -> None:
        """Keep the token of a reply.

        Raises:
            ConfigurationError: The reply has none.
        """
        found = _json(response)
        token, seconds = found.get("access_token"), found.get("expires_in")
        if not (isinstance(token, str) and token and token.isascii() and token.isprintable()):
            raise self._unusable("has no access_token that can be sent in a header")
        kind = found.get("token_type", "bearer")
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise self._unusable("has a token that is not a bearer token")
        self._token = token
        try:
            life = inf if seconds is None or isinstance(seconds, bool) else float(seconds)
        except (TypeError, ValueError, OverflowError):
            life = inf
        if isnan(life):
            life = inf  # the server's 401 says when it has ended
        self._expires = started + life - min(_LONGEST_MARGIN, life / 10)

    def _unusable(self, what: str) -> ConfigurationError:
        return ConfigurationError(f"no token: the reply of {self._shown_url} {what}; check token_url=")

    def _refusal(self, response: httpx.Response) -> AuthenticationError:
        hint = "Check client_id= and client_secret=."
        if response.has_redirect_location:
            hint = "It was not redirected, since the client secret is sent to the token URL only: check token_url=."
        elif _json(response).get("error") == "invalid_scope":
            hint = "Pass scope= with scopes that the client has."
        found = status_error(response, url=self._shown_url, attempts=1, hint=hint, secrets=self.secrets())
        secrets = self.secrets()
        response.extensions["abwire_redact"] = lambda text: redact_url(redact(text, secrets))
        return AuthenticationError(
            f"no token: {found}",
            response=response,
            message=found.message,
            code=found.code,
            method="POST",
            url=self._shown_url,
            may_have_happened=False,
        )


def _json(response: httpx.Response) -> Mapping[str, Any]:
    try:
        found = json.loads(response.content)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_invalid_client(response: httpx.Response) -> bool:
    """Whether a server does not accept the id and the secret in the way in which they were sent."""
    return response.status_code == 401 or (
        response.status_code == 400 and _json(response).get("error") in ("invalid_client", "invalid_request")
    )
