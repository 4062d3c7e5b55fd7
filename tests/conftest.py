"""Fixtures of all tests: one sandbox per worker, reset before each test that uses it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from abwire.testing import Sandbox
from abwire.testing.apis import ENTRIES
from support.calling import FORMS

settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--without-msgspec", action="store_true", help="read JSON as where abwire[fast] is not installed")
    parser.addoption("--figures", action="store_true", help="print the figures that tests have recorded")
    parser.addoption("--write-plans", action="store_true", help="write what documents become to tests/codegen/plans")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--without-msgspec"):
        sys.modules["msgspec"] = None  # type: ignore[assignment]  # which makes its import an ImportError


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what tests passed to ``record_property("figures", ...)``, in whichever process they ran."""
    if config.getoption("--figures"):
        for report in terminalreporter.getreports("passed"):
            for name, value in report.user_properties:
                if name == "figures":
                    terminalreporter.write_line(str(value))


SETTINGS = ("CONVERT_", *(f"{name.upper()}_" for name in ENTRIES))
"""What the environment variables with a client's settings begin with."""


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the credentials and proxies of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith(SETTINGS) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    """Each form of a client: ``sync`` and ``async``."""
    found: str = request.param
    return found
