"""How the tests of the generator build packages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.regenerate import checks_here


@pytest.fixture(scope="session", autouse=True)
def _checks_here() -> Iterator[None]:
    with checks_here():
        yield
