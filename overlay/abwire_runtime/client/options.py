"""The options and settings of a client, from arguments or environment variables."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, SupportsFloat, TypeAlias, TypeVar

import httpx

from .._lazy import LazyModule
from ..data.unset import UNSET, Unset
from .errors import ConfigurationError
from .retries import Retries

if TYPE_CHECKING:
    import inspect

    from ..calls import additions
    from . import pacing
else:  # few programs need them
    inspect = LazyModule("inspect")
    additions = LazyModule("abwire_runtime.calls.additions")
    pacing = LazyModule("abwire_runtime.client.pacing")

T = TypeVar("T")
QueryPair: TypeAlias = tuple[str, str | int | float | bool | None]
"""A name and a value of a query, not yet encoded."""

Timeout: TypeAlias = SupportsFloat | httpx.Timeout | None
"""Seconds for each of connecting, writing and reading; None for no limit."""

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)

LONGEST_WAIT = 2_000_000.0
"""The longest timeout in seconds, 23 days. Longer ones overflow in some operating systems and count as no limit."""


def checked_timeout(timeout: Timeout) -> httpx.Timeout:
    """Check a timeout, and remove limits that are too long.

    Args:
        timeout: Seconds above 0 (``pool`` may be 0), an ``httpx.Timeout``, or None. Infinity and anything longer than
            23 days are the same as None: no limit.

    Raises:
        ConfigurationError: The value is something else.
    """
    if isinstance(timeout, httpx.Timeout):
        connect, read, write = (_seconds(each) for each in (timeout.connect, timeout.read, timeout.write))
        return httpx.Timeout(connect=connect, read=read, write=write, pool=_seconds(timeout.pool, least=0.0))
    return httpx.Timeout(_seconds(timeout))


def checked_deadline(deadline: SupportsFloat | None) -> float | None:
    """Check a deadline: seconds above 0, or None. Infinity and anything longer than 23 days are the same as None.

    Raises:
        ConfigurationError: The value is something else.
    """
    return _seconds(deadline, name="deadline")


def _seconds(value: object, least: float = 5e-324, name: str = "timeout") -> float | None:
    if value is None or (type(value) is float and least <= value <= LONGEST_WAIT):
        return value
    try:
        # Decimal, Fraction and the numbers of numpy convert; so would strings, and True.
        if isinstance(value, (bool, str, bytes, bytearray)) or not isinstance(value, SupportsFloat):
            raise TypeError
        seconds = float(value)
    except OverflowError:  # an integer
        return None
    except (TypeError, ValueError):
        seconds = -1.0
    if not seconds >= least:
        accepted = "seconds above 0, an httpx.Timeout or None" if name == "timeout" else "seconds above 0 or None"
        raise ConfigurationError(f"{name} must be {accepted}, not {value!r}")
    return None if seconds > LONGEST_WAIT else seconds


def checked_url(text: str, name: str = "base_url") -> str:
    """Check that requests can be sent to a URL.

    Args:
        text: The URL.
        name: Its name in error messages.

    Returns:
        The URL; a ``base_url`` without white space around it and without a slash at its end.

    Raises:
        ConfigurationError: It is not an absolute http(s) URL. The message does not show it: it may contain a password.
    """
    if name.endswith("base_url") and isinstance(text, str):
        text = text.strip()
        if len(text.split()) > 1:
            raise ConfigurationError(f"the {name} contains white space")
    try:
        url = httpx.URL(text)
        labels = url.host.rstrip(".").split(".")
    except (httpx.InvalidURL, TypeError, UnicodeError) as error:
        raise ConfigurationError(f"the {name} is not a URL ({type(error).__name__})") from None
    if url.scheme not in {"http", "https"} or not all(0 < len(label) < 64 for label in labels):
        raise ConfigurationError(f"the {name} is not an absolute http(s) URL")
    if url.port is not None and not 0 < url.port < 65536:
        raise ConfigurationError(f"the port of the {name} is not between 1 and 65535")
    if "\\" in text:  # where browsers end the host, and httpx does not
        raise ConfigurationError(f"the {name} contains a backslash")
    if name.endswith("base_url") and (url.query or url.fragment):
        raise ConfigurationError(f"the {name} has a query or a fragment, which a base URL can't have")
    return text.rstrip("/") if name.endswith("base_url") else text


def without_outer_space(name: str, value: T) -> T:
    """Return the value, if it is not a string with white space at its start or end.

    Raises:
        ConfigurationError: It is one. White space is not removed, because a secret may contain some.
    """
    if isinstance(value, str) and value != value.strip():
        raise ConfigurationError(
            f"the {name} begins or ends with white space, such as the line end of the file that it was read from:"
            " remove it with .strip()"
        )
    return value


def checked_choice(name: str, value: object, *allowed: str) -> str:
    """Check that a setting is one of several strings.

    Args:
        name: The setting's name, for the error message.
        value: Its value.
        allowed: The accepted values.

    Returns:
        The value.

    Raises:
        ConfigurationError: The value is not one of them.
    """
    if value not in allowed:
        raise ConfigurationError(f"{name} must be {' or '.join(map(repr, allowed))}, not {value!r}")
    return str(value)


class FullInit:
    """The signature of a client class as ``inspect.signature`` and ``help`` show it: all options, not ``**options``."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._base = owner

    def __get__(self, instance: object, owner: type) -> inspect.Signature:
        if instance is not None:
            raise AttributeError("the signature is that of the class")
        own, common = (list(inspect.signature(each.__init__).parameters.values())[1:] for each in (owner, self._base))  # type: ignore[misc]
        shown = [each for each in own if each.kind is not inspect.Parameter.VAR_KEYWORD]
        names = {each.name for each in shown}
        if len(shown) < len(own):
            shown += [each for each in common if each.kind is inspect.Parameter.KEYWORD_ONLY and each.name not in names]
        return inspect.Signature(shown)


class Options:
    """The options of a client, which hold for all its calls. ``with_options`` changes them for a copy of the client.

    Raises:
        ConfigurationError: An option has a wrong type or value. The message shows no values of headers, because they may
            be credentials.
    """

    def __init__(
        self,
        timeout: Timeout | Unset,
        retries: int | Retries | None,
        headers: Mapping[str, str] | None,
        strict: bool,
        at_least_once: bool,
        query: additions.Query | None = None,
        pace: pacing.Pace | None = None,
        deadline: SupportsFloat | None = None,
    ) -> None:
        # None keeps that of the httpx client. No limit is an httpx.Timeout without limits.
        self.timeout: httpx.Timeout | None = None if isinstance(timeout, Unset) else checked_timeout(timeout)
        self.retries: Retries = Retries._of(retries)
        self.headers: dict[str, str] = _checked(headers)
        if not isinstance(strict, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"strict must be True or False, not {strict!r}")
        self.strict = strict
        self.at_least_once = at_least_once
        self.query: tuple[tuple[str, str], ...] = () if query is None else _checked_query(query)
        if pace is not None and not isinstance(pace, pacing.Pace):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"pace must be a Pace or None, not {pace!r}")
        self.pace: pacing.Pace | None = pace
        self.deadline: float | None = checked_deadline(deadline)

    def __repr__(self) -> str:
        # The values of headers and parameters are left out, because they may be credentials.
        headers, query = (", ".join(dict.fromkeys(names)) or "none" for names in (self.headers, dict(self.query)))
        return f"<options: timeout={self.timeout!r}, {self.retries!r}, headers {headers}, query {query}>"

    def merge(self, headers: dict[str, str]) -> dict[str, str]:
        """Return the headers of a request. Those of the options replace others of the same name."""
        return merge_headers(self.headers, headers) if self.headers else headers

    def merge_query(self, query: Sequence[QueryPair]) -> list[QueryPair]:
        """Return the query of a request. Parameters of the call replace those of the options of the same name."""
        names = {name for name, _ in query}
        return [*(pair for pair in self.query if pair[0] not in names), *query]

    def changed(
        self,
        timeout: Timeout | Unset,
        retries: int | Retries | Unset | None,
        headers: Mapping[str, str] | Unset | None,
        query: additions.Query | Unset | None,
        pace: pacing.Pace | Unset | None,
        deadline: SupportsFloat | Unset | None,
    ) -> Options:
        """Return a copy with some options changed. Headers and query parameters are added to those that are set.

        Raises:
            ConfigurationError: An option has a wrong type or value.
        """
        other = Options(
            (UNSET if self.timeout is None else self.timeout) if isinstance(timeout, Unset) else timeout,
            self.retries if isinstance(retries, Unset) else retries,
            self.headers if isinstance(headers, Unset) else merge_headers(_checked(headers), self.headers),
            self.strict,
            self.at_least_once,
            None if isinstance(query, Unset) else query,
            self.pace if isinstance(pace, Unset) else pace,
            self.deadline if isinstance(deadline, Unset) else deadline,
        )
        names = () if isinstance(query, Unset) or query is None else query
        other.query = (*(pair for pair in self.query if pair[0] not in names), *other.query)
        return other


def _checked(headers: Mapping[str, str] | None) -> dict[str, str]:
    found: object = {} if headers is None else headers
    if not isinstance(found, Mapping):
        raise ConfigurationError(f"headers must be a mapping of strings, not {type(found).__name__}")
    for name, value in found.items():
        if not (isinstance(name, str) and additions.is_header_name(name)):
            raise ConfigurationError(f"headers has {name!r}, which is not the name of a header")
        if not (isinstance(value, str) and value.isascii() and value.isprintable()):
            raise ConfigurationError(f"the header {name} contains characters that are not printable ASCII")
    return {name: value.strip(" ") for name, value in (headers or {}).items()}  # as HTTP defines it


def _checked_query(query: additions.Query) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(additions.query_pairs(query, "query"))
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from error


def merge_headers(headers: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Merge two sets of headers. Names are compared without regard to case.

    Args:
        headers: The headers that win if both have the same name.
        others: The other headers.
    """
    names = {name.lower() for name in headers}
    return {**{name: value for name, value in others.items() if name.lower() not in names}, **headers}


class _Environment(threading.local):
    """What settings are read from instead of environment variables, while a client is made from a configuration."""

    given: Mapping[str, str] | None = None


ENVIRONMENT = _Environment()


class Settings:
    """Client-wide settings, used for the parameters that a call leaves out.

    Args:
        prefix: The prefix of the environment variables. With ``VWO``, a setting ``account_id`` that is None is read from
            ``VWO_ACCOUNT_ID``, without white space around it.
        values: The settings, or functions that return them; None for an argument that was not passed.

    Attributes:
        environment: The environment variables that settings were read from.

    Raises:
        ConfigurationError: A string other than ``base_url`` has white space around it, such as the line end of a file.
    """

    def __init__(self, prefix: str, /, **values: Any) -> None:
        self._prefix = prefix
        self._latest: dict[str, Any] = {}
        self.environment: dict[str, str] = {}
        self._values = {
            name: _bare(name, value) if value is not None else self._read(name) for name, value in values.items()
        }

    def _variable(self, name: str) -> str:
        return f"{self._prefix}_{name}".upper()

    def _read(self, name: str) -> str | None:
        variable, given = self._variable(name), ENVIRONMENT.given
        value = (os.environ if given is None else given).get(variable, "").strip()
        if value:
            self.environment[variable] = value
        return value or None

    def get(self, name: str) -> Any:
        """Return a setting as it was passed; None if it was not."""
        return self._values.get(name)

    def latest(self, name: str) -> Any:
        """Return a setting's value; for a function, the value that it last returned."""
        value = self._values.get(name)
        return self._latest.get(name) if callable(value) else value

    def resolve(self, name: str, required: bool) -> Any:
        """Return the value for a parameter that a call left out.

        Args:
            name: The setting's name.
            required: Whether the call needs it.

        Returns:
            The value; UNSET if the setting is missing and not required.

        Raises:
            ConfigurationError: The setting is required and missing. The message says how to set it.
        """
        value = self._values.get(name)
        if callable(value):
            value = self._latest[name] = _bare(name, value())
        if value is not None:
            return value
        if not required:
            return UNSET
        where = f", or set the environment variable {self._variable(name)}" if name in self._values else ""
        raise ConfigurationError(f"{name} is missing: pass {name}= to the call or to the client{where}")

    def secrets(self, is_secret: Callable[[str], bool]) -> tuple[str, ...]:
        """Return the settings that must not be shown.

        Args:
            is_secret: Decides by the name of a setting.

        Returns:
            Their values; for a function, the value that it last returned.
        """
        found = (self.latest(name) for name in self._values if is_secret(name))
        return tuple(str(value) for value in found if value is not None)

    def was_passed(self, name: str) -> bool:
        """Return whether a setting was passed as an argument, and not read from the environment."""
        return self._values.get(name) is not None and self._variable(name) not in self.environment

    def described(self, name: str) -> str:
        """Return how messages write a setting: its argument and its environment variable."""
        return f"{name}= (environment variable {self._variable(name)})"

    def need(self, *names: str, what: str = "a credential") -> None:
        """Check that settings have values.

        Args:
            names: The settings.
            what: What is missing without them.

        Raises:
            ConfigurationError: Settings are missing. The message names their arguments and environment variables.
        """
        missing = [name for name in names if self._values.get(name) is None]
        if missing:
            arguments = " and ".join(map(self.described, missing))
            raise ConfigurationError(f"{what} is missing: pass {arguments}")


def _bare(name: str, value: T) -> T:
    """Return a setting, if it is not a string with white space around it."""
    return value if name.endswith("base_url") else without_outer_space(name, value)
