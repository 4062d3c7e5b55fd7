"""The configuration of a client as a value that can be pickled, so that other processes can make the same client."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

import attrs

from .._public import public
from .._tracebacks import forgets_arguments
from ..calls.additions import is_credential
from .errors import ConfigurationError
from .options import ENVIRONMENT, Settings
from .redaction import redact_url

ClientT = TypeVar("ClientT")
T = TypeVar("T")

_SHOWN = {"clock_skew", "delivery", "region"}
"""The arguments whose strings are shown. Any other string may be a credential."""

Pairs = tuple[tuple[str, Any], ...]


@runtime_checkable
class Made(Protocol):
    """What a configuration is made of: how a client was made."""

    _made_with: tuple[tuple[Any, ...], dict[str, Any]]
    _changes: tuple[dict[str, Any], ...]
    _settings: Settings


@public
@attrs.frozen(repr=False, hash=False)
class ClientConfig(Generic[ClientT]):
    """All that is needed to make a client again: ``client.config``, or ``ClientConfig.of(client)``.

    It can be pickled. The pickle contains the credentials, so keep it as safe as these. The repr shows none of them.

    Attributes:
        client_class: The class of the client.
        args: The positional arguments of its constructor.
        kwargs: The keyword arguments, as pairs of name and value.
        environment: The environment variables that settings were read from, likewise. A client that is made of this reads
            no others.
        changes: The options of each ``with_options`` that led to the client, likewise.
    """

    client_class: type[ClientT]
    args: tuple[Any, ...] = ()
    kwargs: Pairs = ()
    environment: Pairs = ()
    changes: tuple[Pairs, ...] = ()

    @classmethod
    @forgets_arguments
    def of(cls, client: T) -> ClientConfig[T]:
        """Return the configuration of a client.

        Args:
            client: The client. One of `ConvertServing` has no attribute ``config``, but a method of that name.

        Raises:
            ConfigurationError: The client has an ``http_client`` of yours, or an argument can't be pickled.
            TypeError: It is not a client.
        """
        if not isinstance(client, Made):
            raise TypeError(f"ClientConfig.of() expects a client, not {type(client).__name__}")
        args, kwargs = client._made_with
        given = tuple(kwargs.items())
        changes = tuple(tuple(each.items()) for each in client._changes)
        for name, value in (
            *(("an argument", each) for each in args),
            *given,
            *(pair for each in changes for pair in each),
        ):
            _check(name, value)
        return ClientConfig(type(client), args, given, tuple(client._settings.environment.items()), changes)

    def client(self) -> ClientT:
        """Make a client.

        Returns:
            The client, with connections, cookies and a budget of retries of its own.

        Raises:
            ConfigurationError: A value is not accepted any more, such as a proxy of this process's environment.
        """
        return make_client(self, self.client_class)

    def __hash__(self) -> int:
        # Values may be mutable, so that they have no hash.
        return hash((self.client_class, tuple(name for name, _ in self.kwargs)))

    def __repr__(self) -> str:
        shown = ["***" for _ in self.args]
        pairs = (*self.kwargs, *self.environment, *(pair for change in self.changes for pair in change))
        shown += [f"{name}={_shown(name, value)}" for name, value in pairs]
        return f"<config of {self.client_class.__name__}({', '.join(shown)})>"


def _shown(name: str, value: object) -> str:
    if name.lower().endswith("base_url") and isinstance(value, str):
        return repr(redact_url(value))
    if value is None or isinstance(value, (bool, int, float)) or name in _SHOWN:
        return "***" if is_credential(name) else repr(value)
    return "***"


def _check(name: str, value: object) -> None:
    if name == "http_client" and value is not None:
        raise ConfigurationError(
            "a client with an http_client has no config, since connections can't be sent to another process: make the"
            " client without it, or make both in the other process"
        )
    try:
        pickle.dumps(value)
    except Exception as error:
        raise ConfigurationError(
            f"{name} can't be part of a config, since it can't be pickled ({type(error).__name__}): pass a value, a"
            " function that is defined at the top level of a module, or an object of a class that supports pickle"
        ) from None


def client_from(config: ClientConfig[Any], client_class: type[ClientT]) -> ClientT:
    """Make a client of a class from a configuration.

    Args:
        config: The configuration.
        client_class: The class, which must have the same constructor as that of the configuration.

    Raises:
        TypeError: It is the configuration of a client of another API, or no configuration.
    """
    if not isinstance(config, ClientConfig):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{client_class.__name__}.from_config() expects a config, not {type(config).__name__}")
    if config.client_class.__init__ is not client_class.__init__:
        raise TypeError(f"this is the config of {config.client_class.__name__}, not of {client_class.__name__}")
    return make_client(config, client_class)


@contextmanager
def reading_from(environment: Mapping[str, str]) -> Iterator[None]:
    """A block in which clients read their settings from a mapping instead of environment variables, in this thread.

    Args:
        environment: Value by the name of the variable.
    """
    ENVIRONMENT.given = environment
    try:
        yield
    finally:
        ENVIRONMENT.given = None


def make_client(config: ClientConfig[Any], client_class: type[ClientT]) -> ClientT:
    """Make a client of a class that has the constructor of a configuration."""
    with reading_from(dict(config.environment)):
        client: Any = client_class(*config.args, **dict(config.kwargs))
    for change in config.changes:
        client = client.with_options(**dict(change))
    made: ClientT = client
    return made
