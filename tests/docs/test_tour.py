"""scripts/demo: the tour against the sandbox, and its read-only part with real credentials."""

from __future__ import annotations

import sys

import pytest

from abwire.testing import Sandbox
from support.clients import APIS, CLASSES, arguments
from tour.__main__ import main


@pytest.fixture(autouse=True)
def restored_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Restore ``sys.path`` afterwards."""
    monkeypatch.setattr(sys, "path", sys.path.copy())


def test_the_tour_calls_every_client_and_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    for api in APIS:
        for kind in CLASSES[api].values():
            heading = lines.index(kind.__name__)
            assert set(lines[heading + 1]) == {"-"}
            assert lines[heading + 2].strip(), "at least one stop"
    assert all(len(line) <= 118 for line in lines)
    assert not any(line.startswith("failed") for line in lines)
    assert lines[-1].endswith("of them valid for the specs.")


def test_apis_without_credentials_are_skipped_with_the_variables_they_need(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--live"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line]
    needed = (
        "CONVERT_APPLICATION_ID",
        "CONVERT_SDK_KEY",
        "VWO_ACCOUNT_ID",
        "WEBTRENDS_DOMAIN_ID",
        "only record events",
    )
    assert len(lines) == len(APIS)
    for line, api, need in zip(lines, APIS, needed, strict=True):
        assert line.startswith(f"{CLASSES[api]['sync'].__name__}: left out, ")
        assert need in line


def test_with_credentials_it_only_reads(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for api in ("convert", "vwo", "webtrends"):
        for name, value in arguments(sandbox, api).items():
            monkeypatch.setenv(f"{api.upper()}_{name.upper()}", str(value))
    monkeypatch.delenv("CONVERT_PROJECT_ID")  # so that the serving API, which has no URL in the environment, is skipped
    assert main(["--live"]) == 0
    assert "failed" not in capsys.readouterr().out
    assert {request.operation_id for request in sandbox.requests} == {
        "getAccountsList",
        "getProjectsList",
        "getSettings",
        "control",
    }
    assert all(request.accepted for request in sandbox.requests)
    assert b'"_wt.track":"false"' in sandbox.requests[-1].body
