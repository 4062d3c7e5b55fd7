"""The options and settings of a client, from arguments or environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeAlias

import httpx

from ..data.unset import UNSET, Unset
from .errors import ConfigurationError
from .retries import Retries

Timeout: TypeAlias = float | httpx.Timeout | None
"""Seconds for each of connecting, writing and reading; None waits for ever."""

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


def checked_url(text: str, name: str = "base_url") -> str:
    """Check that a URL is one that requests can be sent to.

    Args:
        text: The URL.
        name: What it is called in errors.

    Returns:
        The URL; a ``base_url`` without a slash at its end.

    Raises:
        ConfigurationError: It is not an absolute http(s) URL. The message does not show it: it may contain a password.
    """
    try:
        url = httpx.URL(text)
        labels = url.host.rstrip(".").split(".")
    except (httpx.InvalidURL, TypeError, UnicodeError) as error:
        raise ConfigurationError(f"the {name} is not a URL ({type(error).__name__})") from None
    if url.scheme not in {"http", "https"} or not all(0 < len(label) < 64 for label in labels):
        raise ConfigurationError(f"the {name} is not an absolute http(s) URL")
    if name == "base_url" and (url.query or url.fragment):
        raise ConfigurationError("the base_url has a query or a fragment, which a base URL can't have")
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


class Options:
    """How a client sends: shared by all its calls, and changed by ``with_options`` for a copy.

    Raises:
        ConfigurationError: One has a wrong type or value. The message shows no header's value: it may be a credential.
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
            raise ConfigurationError(f"timeout has to be seconds above 0, an httpx.Timeout or None, not {timeout!r}")
        self.timeout = timeout
        self.retries = Retries.of(retries)
        self.headers = _checked(headers)
        self.strict = strict
        self.at_least_once = at_least_once

    def __repr__(self) -> str:
        # Without the values of headers, since users' own credentials may be among them.
        return f"<options: timeout={self.timeout!r}, {self.retries!r}, headers {', '.join(self.headers) or 'none'}>"

    def merge(self, headers: dict[str, str]) -> dict[str, str]:
        """Return the headers of a request, those of the options replacing any of the same name."""
        return merge_headers(self.headers, headers) if self.headers else headers

    def changed(
        self,
        timeout: Timeout | Unset,
        retries: int | Retries | Unset | None,
        headers: Mapping[str, str] | Unset | None,
    ) -> Options:
        """Return a copy with some options changed. Headers are added to those that are set.

        Raises:
            ConfigurationError: One has a wrong type or value.
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
        raise ConfigurationError(f"headers has to be a mapping of strings, not {type(found).__name__}")
    for pair in found.items():
        if not all(isinstance(text, str) and text.isascii() and text.isprintable() for text in pair):
            raise ConfigurationError(f"the header {pair[0]} contains characters that are not printable ASCII")
    return dict(headers or {})


def merge_headers(headers: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Merge two sets of headers. Names are compared without regard to case.

    Args:
        headers: The headers that win where both have the same name.
        others: The other headers.
    """
    names = {name.lower() for name in headers}
    return {**{name: value for name, value in others.items() if name.lower() not in names}, **headers}


class Settings:
    """Client-wide settings, used for the parameters that a call leaves out.

    Args:
        prefix: The prefix of the environment variables. With ``VWO``, a setting ``account_id`` that is None is read from
            ``VWO_ACCOUNT_ID``.
        values: The settings, or functions that return them; None for an argument that was not passed.
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
        """Return a setting as it was passed; None if it was not."""
        return self._values.get(name)

    def latest(self, name: str) -> Any:
        """Return a setting's value; for a function, the value that it returned last."""
        value = self._values.get(name)
        return self._latest.get(name) if callable(value) else value

    def resolve(self, name: str, required: bool) -> Any:
        """Return the value for a parameter that a call left out.

        Args:
            name: The setting's name.
            required: Whether the call needs it.

        Returns:
            The value; UNSET if there is none and none is required.

        Raises:
            ConfigurationError: It is required and missing. The message says where to set it.
        """
        value = self._values.get(name)
        if callable(value):
            value = self._latest[name] = value()
        if value is not None:
            return value
        if not required:
            return UNSET
        where = f", or set the environment variable {self._variable(name)}" if name in self._values else ""
        raise ConfigurationError(f"{name} is missing: pass {name}= to the call or to the client{where}")

    def need(self, *names: str) -> None:
        """Check that settings are there.

        Raises:
            ConfigurationError: Some are missing. The message names their arguments and environment variables.
        """
        missing = [name for name in names if self._values.get(name) is None]
        if missing:
            said = " and ".join(f"{name}= (environment variable {self._variable(name)})" for name in missing)
            raise ConfigurationError(f"a credential is missing: pass {said}")
