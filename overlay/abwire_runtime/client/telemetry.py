"""What a client tells about its calls: the interface between the clients and a system that traces and measures.

A client without ``telemetry=`` never imports this module. `open_telemetry` implements the interface for OpenTelemetry.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol, runtime_checkable

import httpx

from .._public import public_in
from .errors import ConfigurationError


@public_in("abwire.telemetry")
class CallWatch(Protocol):
    """What a client tells about one call. All methods are called in the thread or task that makes the call."""

    def attempt_started(self, request: httpx.Request, url: str, resends: int) -> None:
        """An attempt begins.

        Args:
            request: The request. Headers that are added to it are sent. It holds credentials.
            url: The URL without secrets.
            resends: How many times the request was sent before, in this call.
        """
        ...

    def attempt_ended(self, outcome: httpx.Response | Exception) -> None:
        """An attempt has ended. It is not called for one that is cancelled, whose call ends with the exception.

        Args:
            outcome: The reply with any status, its body not read yet if it is a stream; or what httpx raised.
        """
        ...

    def retrying(self, reason: str, seconds: float) -> None:
        """The request will be sent again.

        Args:
            reason: Why, such as ``status 503`` or ``ReadTimeout``.
            seconds: How long the call waits before.
        """
        ...

    def paused(self, reason: str, seconds: float) -> None:
        """The reply to this call makes the whole client pause.

        Args:
            reason: Why, such as ``status 429``.
            seconds: How long.
        """
        ...


@public_in("abwire.telemetry")
@runtime_checkable
class Telemetry(Protocol):
    """What a client is given as ``telemetry=``. Its methods must not raise, and any thread may call them."""

    def call(self, client: str, operation: str) -> AbstractContextManager[CallWatch]:
        """Return a context manager, within which a client makes a call, and which is left with the error that it raises.

        The call includes preparing the request, all attempts and waits, and decoding the reply. If the reply is a stream
        or a file, the call ends when its head has arrived. Each page of a list is a call.

        Args:
            client: The name of the client, such as ``Convert``; the same for the asynchronous client.
            operation: The name of the operation, such as ``goals.create``; ``request`` for the client's method of that
                name, and ``link`` for a file at a link.
        """
        ...

    def batch_ended(self, client: str, accepted: int, failed: int, not_tried: int) -> None:
        """A batch of events has ended, whether or not it was stopped.

        Args:
            client: The name of the client, such as ``VWO``.
            accepted: How many events the server accepted.
            failed: How many it did not accept, or may not have.
            not_tried: How many were not sent, as far as that is known.
        """
        ...


def checked_telemetry(telemetry: object) -> Telemetry:
    """Check the option ``telemetry`` of a client.

    Raises:
        ConfigurationError: It does not have the methods of `Telemetry`.
    """
    if isinstance(telemetry, type) or not isinstance(telemetry, Telemetry):
        raise ConfigurationError(
            f"telemetry must be an abwire.telemetry.OpenTelemetry(), or an object with the methods of Telemetry, not"
            f" {telemetry if isinstance(telemetry, type) else type(telemetry).__name__}"
        )
    return telemetry


def client_name(cls: type) -> str:
    """Return the name of a client for telemetry: the same for its synchronous and its asynchronous class."""
    for each in cls.__mro__:  # a subclass of the user's counts as the client that it extends
        if each.__module__ == "abwire":
            return each.__name__.removeprefix("Async")
        if each.__module__.startswith("abwire_api."):  # all generated clients are called Client
            return each.__module__.split(".")[1]
    return cls.__name__.removeprefix("Async")
