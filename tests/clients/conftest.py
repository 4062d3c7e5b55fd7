"""Small servers for links, for redirects to another host, and for the transport without a client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.http_server import HTTPServer


@pytest.fixture
def idle() -> Iterator[HTTPServer]:
    """A server that refuses connections until it is started."""
    server = HTTPServer()
    yield server
    server.close()


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


@pytest.fixture
def elsewhere() -> Iterator[HTTPServer]:
    """A server of another origin."""
    with HTTPServer() as server:
        yield server
