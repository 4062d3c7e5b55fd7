"""Credentials as `httpx.Auth`: each works with any httpx client, synchronous or not, with or without the rest of abwire.

::

    httpx.Client(auth=ConvertHMAC("application id", "secret")).get("https://api.convert.com/api/v2/...")

A credential goes to one origin (scheme, host and port), and to no other after a redirect. For that the auth follows
redirects itself: it signs the next request anew if that goes to the same origin, takes its headers off if not. A request
with a body is not sent on to another origin at all. So leave ``follow_redirects`` off, httpx's default. If it is on,
httpx follows before the auth gets to see it: it takes ``Authorization`` and ``Cookie`` off for another origin, but no
other header, so that a `HeaderToken` of another name would go along. A request that httpx sent on to the same origin
with a signature of the old URL is signed and sent again.

Every value may be a callable without arguments, asked before each attempt, to switch credentials at run time.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TypeAlias

import httpx

from .errors import ConfigurationError

Credential: TypeAlias = str | Callable[[], str]
"""A secret, or what gives the current one."""


class SecretValue:
    """A credential's value: checked before it is used, remembered for redaction, never shown."""

    def __init__(self, source: Credential, name: str, *, header: bool = True) -> None:
        self._source = source
        self._name = name
        self._header = header
        self._last = "" if callable(source) else self._checked(source)

    def get(self) -> str:
        if callable(self._source):
            self._last = self._checked(self._source())
        return self._last

    def known(self) -> tuple[str, ...]:
        return (self._last,) if self._last else ()

    def _checked(self, value: object) -> str:
        if not isinstance(value, str) or not value:
            found = "empty" if value == "" else f"not a string, but of the type {type(value).__name__}"
            raise ConfigurationError(f"the {self._name} is {found}")
        # Let through, it would end up in the text of an httpx exception.
        if self._header and not (value.isascii() and value.isprintable()):
            raise ConfigurationError(
                f"the {self._name} holds a line break or another character that no header can hold"
            )
        return value


class OriginAuth(httpx.Auth):
    """The base of the credentials here: follows redirects, and gives headers to requests to one origin alone.

    To make another one, override `headers` and `secrets`.

    Args:
        origin: The only origin that gets the credential, as a URL. Without it, that of the request as the caller made it.
    """

    def __init__(self, *, origin: httpx.URL | str | None = None) -> None:
        self.origin: httpx.URL | None = None if origin is None else httpx.URL(origin)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the headers to set on a request that goes to the right origin. Called for every attempt.

        Args:
            request: The request as it goes out; its body was read if ``requires_request_body`` is true.

        Raises:
            ConfigurationError: The credential is empty or cannot stand in a header.
        """
        raise NotImplementedError

    def secrets(self) -> tuple[str, ...]:
        """Give the secrets as they were last used, to be kept out of errors and logs. Never raises."""
        return ()

    def refused(self, response: httpx.Response) -> bool:
        """Look at a 401 from the right origin; true when it is worth signing and sending the request once more."""
        return False

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The flow that httpx runs for each attempt."""
        home = self.origin or request.url
        at_home = again = True
        while True:
            # Once it was led elsewhere, what it is led back to is not the caller's wish: that is never signed.
            at_home = at_home and _goes_home(request.url, home)
            headers: Mapping[str, str] = self.headers(request) if at_home else {}
            for name, value in headers.items():  # in half the time of an update
                request.headers[name] = value
            response = yield request
            if response.next_request is not None:
                leaves = not any(_goes_home(response.next_request.url, url) for url in (home, request.url))
                request = response.next_request  # it took over all headers
                if leaves and _has_body(request):
                    return  # what is in the body is meant for the one host as well
                for name in (*headers, *(request.extensions.get("abwire_secret_headers", ()) if leaves else ())):
                    # httpx has made the cookies anew from the client's own.
                    if name != "Cookie":
                        request.headers.pop(name, None)
            elif response.status_code == 401 and at_home and _stayed_home(response, home):
                if response.request is not request:  # httpx followed by itself, with the signature of another URL
                    request = response.request
                elif again and self.refused(response):
                    again = False
                else:
                    return
            else:
                return

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"


def _has_body(request: httpx.Request) -> bool:
    return request.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in request.headers


def _goes_home(url: httpx.URL, home: httpx.URL) -> bool:
    if url is home:
        return True
    if url.host != home.host:
        return False
    if (url.scheme, url.port) == (home.scheme, home.port):
        return True
    # The same host, now encrypted. The default port is None.
    return (home.scheme, home.port, url.scheme, url.port) == ("http", None, "https", None)


def _stayed_home(response: httpx.Response, home: httpx.URL) -> bool:
    return all(_goes_home(hop.request.url, home) for hop in (*response.history, response))


class NoCredentials(OriginAuth):
    """Nothing to show; but redirects are followed as with credentials."""

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give none."""
        return {}


class BearerToken(OriginAuth):
    """A bearer token, such as an OAuth access token or an SDK key's secret: ``Authorization: Bearer <token>``.

    Args:
        token: The token.
        origin: The only origin that gets it. Without it, that of the request as the caller made it.

    Raises:
        ConfigurationError: The token is empty or cannot stand in a header.
    """

    def __init__(self, token: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._token = SecretValue(token, "token")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the ``Authorization`` header."""
        return {"Authorization": f"Bearer {self._token.get()}"}

    def secrets(self) -> tuple[str, ...]:
        """Give the token."""
        return self._token.known()


class HeaderToken(OriginAuth):
    """A token in a header of its own, such as ``convert-debug-token``, ``report_token``, or VWO's ``Authorization``.

    Args:
        name: The header's name.
        value: Its value, without a scheme before it unless it is part of the value.
        origin: The only origin that gets it. Without it, that of the request as the caller made it.

    Raises:
        ConfigurationError: The value is empty or cannot stand in a header.
    """

    def __init__(self, name: str, value: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self.name = name
        self._value = SecretValue(value, f"value of {name}")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the header."""
        return {self.name: self._value.get()}

    def secrets(self) -> tuple[str, ...]:
        """Give the header's value."""
        return self._value.known()

    def __repr__(self) -> str:
        return f"HeaderToken({self.name!r}, ***)"


class Chain(OriginAuth):
    """Several credentials together, such as an SDK key's secret and a debug token. A later one wins over an earlier.

    Args:
        auths: The credentials; an ``origin`` of one holds for that one.
    """

    def __init__(self, *auths: OriginAuth) -> None:
        super().__init__()
        self._auths = auths
        self.requires_request_body: bool = any(auth.requires_request_body for auth in auths)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the headers of all that may go to the request's origin."""
        found: dict[str, str] = {}
        for auth in self._auths:
            if auth.origin is None or _goes_home(request.url, auth.origin):
                found |= auth.headers(request)
        return found

    def secrets(self) -> tuple[str, ...]:
        """Give the secrets of all."""
        return tuple(secret for auth in self._auths for secret in auth.secrets())

    def refused(self, response: httpx.Response) -> bool:
        """Ask them in turn until one says yes."""
        return any(auth.refused(response) for auth in self._auths)

    def __repr__(self) -> str:
        return f"Chain({', '.join(map(repr, self._auths))})"
