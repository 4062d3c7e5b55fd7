"""A plugin of pytest that records which functions each test calls, and how long it takes.

The folder in MUTATION_RECORDS gets one file for each process that runs tests.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

_called: set[CodeType] = set()
_records: dict[str, dict[str, Any]] = {}


def _trace(frame: FrameType, _event: str, _argument: object) -> None:
    _called.add(frame.f_code)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Note what is called during a test and its fixtures."""
    _called.clear()
    threading.settrace(_trace)
    sys.settrace(_trace)
    try:
        return (yield)
    finally:
        sys.settrace(None)
        threading.settrace(None)


@pytest.hookimpl
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep what a test called, if it passed."""
    if report.when != "call" or not report.passed or not _called:  # the process that starts others calls nothing
        return
    functions = {f"{path}:{code.co_qualname}" for code in set(_called) if (path := _path_of(code)) is not None}
    _records[report.nodeid] = {"seconds": round(report.duration, 3), "functions": sorted(functions)}


def _path_of(code: CodeType) -> str | None:
    if not code.co_filename.startswith(str(ROOT)):
        return None
    path = code.co_filename[len(str(ROOT)) + 1 :]
    return path if path.startswith(("overlay/", "scripts/codegen/")) else None


def pytest_sessionfinish() -> None:
    """Write what was recorded."""
    if _records:
        Path(os.environ["MUTATION_RECORDS"], f"{os.getpid()}.json").write_text(json.dumps(_records), encoding="utf-8")
