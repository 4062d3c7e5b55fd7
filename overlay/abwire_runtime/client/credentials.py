"""Credentials of the other security schemes of OpenAPI that need no request of their own: basic, and keys."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from urllib.parse import quote

import httpx

from .._tracebacks import forgets_arguments
from .auth import Credential, OriginAuth, SecretValue, merged_cookies
from .errors import ConfigurationError


class BasicAuth(OriginAuth):
    """A user name and a password: ``Authorization: Basic <both, encoded>``.

    Args:
        username: The user name.
        password: The password. Unlike other credentials, it may be empty, if the user name is the whole credential.
        origin: The only origin that they are sent to, as a URL. By default, the origin of the original request.

    Raises:
        ConfigurationError: The user name is empty, or one of them is not a string or has white space around it.
    """

    @forgets_arguments
    def __init__(self, username: Credential, password: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._username = SecretValue(username, "user name", header=False)
        self._password = None if password == "" else SecretValue(password, "password", header=False)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Authorization`` header.

        Raises:
            ConfigurationError: The user name contains a colon, which would end it.
        """
        return {"Authorization": f"Basic {self._encoded()}"}

    def secrets(self) -> tuple[str, ...]:
        """Return the password, and both as they are sent."""
        if not self._username.known():
            return ()
        password = () if self._password is None else self._password.known()
        return (*password, _basic(self._username.known()[0], "".join(password)))

    def _encoded(self) -> str:
        username = self._username.get()
        if ":" in username:
            raise ConfigurationError("the user name contains a colon, which can't be sent with basic authentication")
        return _basic(username, "" if self._password is None else self._password.get())


def _basic(username: str, password: str) -> str:
    return b64encode(f"{username}:{password}".encode()).decode("ascii")


class QueryToken(OriginAuth):
    """A key as a query parameter. It replaces one of the same name that a call passes.

    Args:
        name: The parameter's name.
        value: The key.
        origin: The only origin that it is sent to, as a URL. By default, the origin of the original request.

    Raises:
        ConfigurationError: The key is empty, not a string, or has white space around it.
    """

    changes_url = True

    @forgets_arguments
    def __init__(self, name: str, value: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self.name = name
        self._value = SecretValue(value, f"value of {name}", header=False)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return no headers."""
        return {}

    def parameters(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the parameter."""
        return {self.name: self._value.get()}

    def secrets(self) -> tuple[str, ...]:
        """Return the key, and how URLs show it."""
        return tuple(form for value in self._value.known() for form in dict.fromkeys((value, quote(value, safe=""))))

    def __repr__(self) -> str:
        return f"QueryToken({self.name!r}, ***)"


class CookieToken(OriginAuth):
    """A key as a cookie, beside any other cookies of the request.

    Args:
        name: The cookie's name.
        value: The key.
        origin: The only origin that it is sent to, as a URL. By default, the origin of the original request.

    Raises:
        ConfigurationError: The value is empty or can't be sent in a header.
    """

    @forgets_arguments
    def __init__(self, name: str, value: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self.name = name
        self._value = SecretValue(value, f"value of the cookie {name}")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Cookie`` header, with the request's other cookies.

        Raises:
            ConfigurationError: The value contains a semicolon, which would end it.
        """
        value = self._value.get()
        if ";" in value:
            raise ConfigurationError(f"the value of the cookie {self.name} contains a semicolon: pass the value alone")
        return {"Cookie": merged_cookies(request.headers.get("Cookie", ""), f"{self.name}={value}")}

    def secrets(self) -> tuple[str, ...]:
        """Return the key."""
        return self._value.known()

    def __repr__(self) -> str:
        return f"CookieToken({self.name!r}, ***)"
