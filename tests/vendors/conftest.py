"""Fixtures of the tests of vendors."""

from __future__ import annotations

import pytest

from abwire.testing import Sandbox
from support.calling import Call, caller


@pytest.fixture
def call(request: pytest.FixtureRequest, sandbox: Sandbox, form: str) -> Call:
    """Return a function that calls a method of a client of the API that the test module names in ``API``."""
    return caller(sandbox, request.module.API, form)
