"""The checks that ``scripts/pyodide`` runs on Python 3.14 in node: here, on the Python that runs the tests."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from support.checkout import ROOT
from webassembly import __main__ as command
from webassembly import checks


def test_all_checks_pass_on_this_python() -> None:
    program = "import asyncio, sys; from webassembly import checks; sys.exit(asyncio.run(checks.main()))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT / "scripts", capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("passed check_") == len(checks.CHECKS)


def test_a_failed_check_is_reported_and_the_others_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> int:
        raise AssertionError("no such name")

    monkeypatch.setattr(checks, "CHECKS", (broken, checks.check_async_calls))
    assert asyncio.run(checks.main()) == 1
    shown = capsys.readouterr().out
    assert "FAILED broken" in shown
    assert "no such name" in shown
    assert "passed check_async_calls" in shown


def test_a_machine_without_node_is_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert command.main([]) == 1
    assert capsys.readouterr().err == "error: Pyodide: node and npm are needed, and are not on the path\n"


def test_the_version_of_pyodide_is_that_of_a_classifier() -> None:
    version = command.PACKAGE.removeprefix("pyodide@")
    assert version.startswith("314.")
    assert '"Programming Language :: Python :: 3.14"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
