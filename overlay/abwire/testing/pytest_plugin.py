"""Fixtures for pytest, which finds this module by its entry point: each API of abwire in process.

The names begin with ``abwire_``, as those of other plugins begin with what they fake, so that they do not meet a fixture of
yours such as ``convert``. Importing this module loads nothing of abwire but its package: the fixtures do, when a test uses one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from abwire import testing


def _faked(name: str) -> Iterator[testing.FakeApi]:
    with testing.FakeApi(name) as api:
        yield api


@pytest.fixture
def abwire_convert() -> Iterator[testing.FakeApi]:
    """Convert's management API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("convert")


@pytest.fixture
def abwire_convert_serving() -> Iterator[testing.FakeApi]:
    """Convert's serving and tracking API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("convert_serving")


@pytest.fixture
def abwire_vwo() -> Iterator[testing.FakeApi]:
    """VWO's server-side API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("vwo")


@pytest.fixture
def abwire_webtrends() -> Iterator[testing.FakeApi]:
    """Webtrends Optimize in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("webtrends")


@pytest.fixture
def abwire_optimizely() -> Iterator[testing.FakeApi]:
    """Optimizely's event APIs in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("optimizely")


@pytest.fixture
def abwire_fake() -> Iterator[Callable[[str], testing.FakeApi]]:
    """A function that fakes any API by its name, until the test ends: ``abwire_fake("beaker")``."""
    with ExitStack() as stack:

        def fake(name: str) -> testing.FakeApi:
            return stack.enter_context(testing.FakeApi(name))

        yield fake
