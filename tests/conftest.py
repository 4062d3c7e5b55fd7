"""Fixtures of all tests: one sandbox per worker, reset before each test that uses it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import certifi
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


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the garbage collector from looking through the tests: while they are collected, and when they run."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let clients load one of certifi's certificates: all of them take 15 ms for each of some thousand clients.

    What a test names in ``SSL_CERT_FILE`` or ``SSL_CERT_DIR`` is loaded as ever, and other processes load all.
    """
    end = "-----END CERTIFICATE-----\n"
    first = Path(certifi.where()).read_text(encoding="utf-8").partition(end)[0] + end
    file = tmp_path_factory.mktemp("certifi") / "first.pem"
    file.write_text(first, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("certifi.where", lambda: str(file))
        yield


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
