"""Fixtures for pytest, which finds this module by its entry point: each API of abwire in process.

The names begin with ``abwire_``, as those of other plugins begin with what they fake, so that they do not meet a fixture of
yours such as ``convert``. Importing this module loads nothing of abwire but its package: the fixtures do, when a test uses one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from abwire.testing.in_process.fake import FakeApi


def _faked(name: str) -> Iterator[FakeApi]:
    from abwire.testing.in_process.fake import FakeApi

    with FakeApi(name) as api:
        yield api


@pytest.fixture
def abwire_convert() -> Iterator[FakeApi]:
    """Convert's management API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("convert")


@pytest.fixture
def abwire_convert_serving() -> Iterator[FakeApi]:
    """Convert's serving and tracking API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("convert_serving")


@pytest.fixture
def abwire_vwo() -> Iterator[FakeApi]:
    """VWO's server-side API in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("vwo")


@pytest.fixture
def abwire_webtrends() -> Iterator[FakeApi]:
    """Webtrends Optimize in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("webtrends")


@pytest.fixture
def abwire_optimizely() -> Iterator[FakeApi]:
    """Optimizely's event APIs in process: an ``abwire.testing.FakeApi``."""
    yield from _faked("optimizely")


@pytest.fixture
def abwire_fake() -> Iterator[Callable[[str], FakeApi]]:
    """A function that fakes any API by its name, until the test ends: ``abwire_fake("beaker")``."""
    from abwire.testing.in_process.fake import FakeApi

    with ExitStack() as stack:

        def fake(name: str) -> FakeApi:
            return stack.enter_context(FakeApi(name))

        yield fake
