"""What a client is set up with, from arguments or the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

import httpx

from ..data.unset import UNSET, Unset
from .errors import ConfigurationError
from .retries import Retries

Timeout: TypeAlias = float | httpx.Timeout | None
"""Seconds for each of connecting, writing and reading; None waits for ever."""

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


def checked_url(text: str, name: str = "base_url") -> str:
    """A URL that requests can go to, without a slash at its end.

    Args:
        text: It.
        name: What to call it in an error.

    Raises:
        ConfigurationError: It is none. The text of the error does not show it: there may be a password in it.
    """
    try:
        url = httpx.URL(text)
        labels = url.host.rstrip(".").split(".")
    except (httpx.InvalidURL, TypeError, UnicodeError) as error:
        raise ConfigurationError(f"the {name} is not a URL ({type(error).__name__})") from None
    if url.scheme not in {"http", "https"} or not all(0 < len(label) < 64 for label in labels):
        raise ConfigurationError(f"the {name} is not a whole URL with https:// and a host")
    if name == "base_url" and (url.query or url.fragment):
        raise ConfigurationError("the base_url has a query or a fragment, which no base can have")
    return text.rstrip("/") if name == "base_url" else text


def checked_choice(name: str, value: object, *allowed: str) -> str:
    """A setting that has to be one of several strings.

    Args:
        name: The setting's name, for the error.
        value: Its value.
        allowed: The accepted values.

    Returns:
        The value.

    Raises:
        ConfigurationError: The value is not one of them.
    """
    if value not in allowed:
        raise ConfigurationError(f"{name} is {' or '.join(map(repr, allowed))}, not {value!r}")
    return str(value)


if TYPE_CHECKING:  # making one takes as long as all the rest of this module, and nothing but checkers needs it

    class CommonOptions(TypedDict, total=False):
        """The arguments that every client takes: how it sends."""

        timeout: Timeout
        retries: int | Retries | None
        headers: Mapping[str, str] | None
        strict: bool
        delivery: Literal["at_most_once", "at_least_once"]


class Options:
    """How a client sends: shared by all its calls, and changed by ``with_options`` for a copy.

    Raises:
        ConfigurationError: One is of the wrong kind. The message shows no header: it may be a credential.
    """

    def __init__(
        self,
        timeout: Timeout,
        retries: int | Retries | None,
        headers: Mapping[str, str] | None,
        strict: bool,
        at_least_once: bool,
    ) -> None:
        if not (timeout is None or isinstance(timeout, httpx.Timeout) or _is_positive(timeout)):
            raise ConfigurationError(f"timeout is seconds above 0, an httpx.Timeout or None, not {timeout!r}")
        self.timeout = timeout
        self.retries = Retries.of(retries)
        self.headers = _checked(headers)
        self.strict = strict
        self.at_least_once = at_least_once

    def __repr__(self) -> str:
        # Without the values of headers: a user's own credentials may be among them.
        return f"<options: timeout={self.timeout!r}, {self.retries!r}, headers {', '.join(self.headers) or 'none'}>"

    def merge(self, headers: dict[str, str]) -> dict[str, str]:
        """The headers of a request with those that are set in their place."""
        return merge_headers(self.headers, headers) if self.headers else headers

    def changed(
        self,
        timeout: Timeout | Unset,
        retries: int | Retries | Unset | None,
        headers: Mapping[str, str] | Unset | None,
    ) -> Options:
        """These options with some of them others; headers are added to those that are there.

        Raises:
            ConfigurationError: One is of the wrong kind.
        """
        return Options(
            self.timeout if isinstance(timeout, Unset) else timeout,
            self.retries if isinstance(retries, Unset) else retries,
            self.headers if isinstance(headers, Unset) else merge_headers(_checked(headers), self.headers),
            self.strict,
            self.at_least_once,
        )


def _is_positive(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _checked(headers: Mapping[str, str] | None) -> dict[str, str]:
    found: object = {} if headers is None else headers
    if not isinstance(found, Mapping):
        raise ConfigurationError(f"headers is a mapping of texts, not {type(found).__name__}")
    for pair in found.items():
        if not all(isinstance(text, str) and text.isascii() and text.isprintable() for text in pair):
            raise ConfigurationError(f"the header {pair[0]} is not a text of printable ASCII")
    return dict(headers or {})


def merge_headers(headers: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Headers, with those of the others that have another name; capitals make no difference to a name."""
    names = {name.lower() for name in headers}
    return {**{name: value for name, value in others.items() if name.lower() not in names}, **headers}


class Settings:
    """Client-wide settings that stand in for parameters of calls.

    Args:
        prefix: What the environment variables begin with: with ``VWO``, the setting ``account_id`` that was not given
            is read from ``VWO_ACCOUNT_ID``.
        values: The settings, or functions that give them; None where an argument was not given.
    """

    def __init__(self, prefix: str, **values: Any) -> None:
        self._prefix = prefix
        self._latest: dict[str, Any] = {}
        self._values = {
            name: value if value is not None else os.environ.get(self._variable(name)) or None
            for name, value in values.items()
        }

    def _variable(self, name: str) -> str:
        return f"{self._prefix}_{name}".upper()

    def get(self, name: str) -> Any:
        """A setting as it was given, None where it was not."""
        return self._values.get(name)

    def latest(self, name: str) -> Any:
        """A setting's value; where a function gives it, the one that it gave last."""
        value = self._values.get(name)
        return self._latest.get(name) if callable(value) else value

    def resolve(self, name: str, required: bool) -> Any:
        """The value for a parameter that a call left out; UNSET where there is none and none is needed.

        Raises:
            ConfigurationError: One is needed; the message says where it can be set.
        """
        value = self._values.get(name)
        if callable(value):
            value = self._latest[name] = value()
        if value is not None:
            return value
        if not required:
            return UNSET
        where = f", or set the environment variable {self._variable(name)}" if name in self._values else ""
        raise ConfigurationError(f"{name} is missing: give {name}= to the call or to the client{where}")

    def need(self, *names: str) -> None:
        """Check that settings are there.

        Raises:
            ConfigurationError: Naming the arguments that are missing and their environment variables.
        """
        missing = [name for name in names if self._values.get(name) is None]
        if missing:
            said = " and ".join(f"{name}= (environment variable {self._variable(name)})" for name in missing)
            raise ConfigurationError(f"a credential is missing: give {said}")
