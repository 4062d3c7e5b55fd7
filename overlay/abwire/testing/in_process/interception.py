"""While a fake is active: the requests of every httpx client to its servers, and the settings in the environment.

The transports of httpx are patched, as the mocking libraries for httpx do. So clients that the tested code made itself, even
before the test, need no hook of their own, and calls cost nothing where no fake is active.
"""

from __future__ import annotations

import os
import pkgutil
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Protocol
from unittest import mock

import httpx

import abwire_api
from abwire.testing.engine.servers import Servers, servers_of
from abwire.testing.in_process.transport import FakeTransport
from abwire_runtime._public import public_in


@public_in("abwire.testing")
class NotFakedError(AssertionError):
    """Tested code called an API that is not faked, while another one is. Nothing was sent."""


class Interceptor(Protocol):
    """What answers the requests to an API."""

    @property
    def servers(self) -> Servers:
        """The servers that it answers for."""
        ...

    @property
    def transport(self) -> FakeTransport:
        """Answers the requests."""
        ...


_lock = threading.RLock()
_active: list[Interceptor] = []
_patches = ExitStack()


def start(interceptor: Interceptor) -> None:
    """Send the requests to an API's servers to its fake. The latest of several fakes of an API gets them.

    Args:
        interceptor: The fake.
    """
    with _lock:
        if not _active:
            _patch()
        _active.append(interceptor)


def stop(interceptor: Interceptor) -> None:
    """Send requests to the servers again.

    Args:
        interceptor: The fake.
    """
    with _lock:
        _active.remove(interceptor)
        if not _active:
            _patches.close()


def _patch() -> None:
    sync_original = httpx.HTTPTransport.handle_request
    async_original = httpx.AsyncHTTPTransport.handle_async_request

    def handle_request(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        fake = _fake_for(request)
        return sync_original(transport, request) if fake is None else fake.transport.handle_request(request)

    async def handle_async_request(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        fake = _fake_for(request)
        if fake is None:
            return await async_original(transport, request)
        return await fake.transport.handle_async_request(request)

    _patches.enter_context(mock.patch.object(httpx.HTTPTransport, "handle_request", handle_request))
    _patches.enter_context(mock.patch.object(httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request))


def _fake_for(request: httpx.Request) -> Interceptor | None:
    with _lock:
        active = list(reversed(_active))
    for fake in active:
        if fake.servers.path_of(request.url) is not None:
            return fake
    for fake in active:
        if fake.servers.has_host(request.url):
            return fake  # which refuses it
    for package in pkgutil.iter_modules(abwire_api.__path__):
        if package.ispkg and servers_of(package.name).has_host(request.url):
            raise NotFakedError(
                f"{request.method} {request.url.host} was called, which is the API {package.name!r}, but it is not faked:"
                f" use the fixture abwire_{package.name}, or FakeApi({package.name!r})"
            )
    return None


class Environment:
    """Environment variables that are set for a while.

    Args:
        values: The variables; None for one that must not be set.
    """

    def __init__(self, values: Mapping[str, str | None]) -> None:
        self._values = values
        self._before: dict[str, str | None] = {}

    def start(self) -> None:
        """Set the variables."""
        self._before = {name: os.environ.get(name) for name in self._values}
        _set(self._values)

    def stop(self) -> None:
        """Set them to what they were."""
        _set(self._before)


def _set(values: Mapping[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
