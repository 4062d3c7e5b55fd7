"""What a client is set up with, from arguments or the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict

import httpx

from abwire_api._runtime.unset import UNSET, Unset

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
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"the {name} is not a URL ({type(error).__name__})") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise ConfigurationError(f"the {name} is not a whole URL with https:// and a host")
    if name == "base_url" and (url.query or url.fragment):
        raise ConfigurationError("the base_url has a query or a fragment, which no base can have")
    return text.rstrip("/") if name == "base_url" else text


def chosen(name: str, value: object, *allowed: str) -> int:
    """Which of several words a setting has.

    Raises:
        ConfigurationError: None of them.
    """
    if value not in allowed:
        raise ConfigurationError(f"{name} is {' or '.join(map(repr, allowed))}, not {value!r}")
    return allowed.index(str(value))


class CommonOptions(TypedDict, total=False):
    """The arguments that every client takes: how it sends."""

    timeout: Timeout
    retries: int | Retries | None
    headers: Mapping[str, str] | None
    strict: bool
    delivery: Literal["at_most_once", "at_least_once"]


class Options(NamedTuple):
    """How a client sends: shared by all its calls, and changed by ``with_options`` for a copy."""

    timeout: Timeout = DEFAULT_TIMEOUT
    retries: Retries = Retries()
    headers: tuple[tuple[str, str], ...] = ()
    strict: bool = False
    at_least_once: bool = False

    def __repr__(self) -> str:
        # Not the values: a user's own credentials may be among them.
        names = ", ".join(name for name, _ in self.headers)
        return f"<options: timeout={self.timeout!r}, {self.retries!r}, headers {names or 'none'}>"

    def changed(
        self,
        timeout: Timeout | Unset,
        retries: int | Retries | Unset | None,
        headers: Mapping[str, str] | Unset | None,
    ) -> Options:
        """These options with some of them others; headers are added to those that are there.

        Raises:
            ConfigurationError: One is of the wrong kind. The message shows no header: it may be a credential.
        """
        found = self
        if not isinstance(timeout, Unset):
            if not (timeout is None or isinstance(timeout, httpx.Timeout) or _is_positive(timeout)):
                raise ConfigurationError(f"timeout is seconds above 0, an httpx.Timeout or None, not {timeout!r}")
            found = found._replace(timeout=timeout)
        if not isinstance(retries, Unset):
            found = found._replace(retries=Retries.of(retries))
        if headers is not None and not isinstance(headers, Unset):
            if not _are_lines(headers):
                raise ConfigurationError("headers is a mapping of texts without line ends")
            names = {name.lower() for name in headers}
            kept = tuple(pair for pair in self.headers if pair[0].lower() not in names)
            found = found._replace(headers=(*kept, *headers.items()))
        return found


def _is_positive(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _are_lines(headers: object) -> bool:
    texts = (text for pair in headers.items() for text in pair) if isinstance(headers, Mapping) else (None,)
    return all(isinstance(text, str) and text.isprintable() for text in texts)


class Settings:
    """Client-wide settings that stand in for parameters of calls.

    Args:
        values: Setting to value; None where an argument was not given.
        variables: Setting to the environment variable that is read then.
    """

    def __init__(self, values: Mapping[str, Any], variables: Mapping[str, str]) -> None:
        self._variables = variables
        self._values = {
            name: value if value is not None else os.environ.get(variables.get(name, "")) or None
            for name, value in values.items()
        }

    def get(self, name: str) -> Any:
        """A setting's value, None where there is none."""
        return self._values.get(name)

    def stand_in(self, name: str, required: bool) -> Any:
        """The value for a parameter that a call left out; UNSET where there is none and none is needed.

        Raises:
            ConfigurationError: One is needed; the message says where it can be set.
        """
        value = self._values.get(name)
        if value is not None:
            return value() if callable(value) else value
        if not required:
            return UNSET
        variable = self._variables.get(name)
        where = f", or set the environment variable {variable}" if variable else ""
        raise ConfigurationError(f"{name} is missing: give {name}= to the call or to the client{where}")

    def need(self, *names: str) -> None:
        """Check that settings are there.

        Raises:
            ConfigurationError: Naming the arguments that are missing and their environment variables.
        """
        missing = [name for name in names if self._values.get(name) is None]
        if missing:
            said = " and ".join(f"{name}= (environment variable {self._variables[name]})" for name in missing)
            raise ConfigurationError(f"a credential is missing: give {said}")
