"""A plugin of pytest that runs the tests of mutants in forked processes, each with its change in place.

All tests are collected once, with everything that they import. A request is a line of JSON on the standard input: the
module that was changed on the disk, and the tests to run, in this order. The process that is forked for it replaces the
code of the functions that changed, and stops at the first test that fails. The answer is a line of JSON to the descriptor
that MUTATION_ANSWERS names. What the old code did at an import can't be repeated; the answer says where that may matter.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import IO, NoReturn

import pytest

ROOT = Path.cwd()

_called_at_import: set[CodeType] = set()
_failed: list[str] = []


def _trace(frame: FrameType, _event: str, _argument: object) -> None:
    _called_at_import.add(frame.f_code)


class _ImpossibleError(Exception):
    """A change that can't be made in a process that has imported the module."""


@pytest.hookimpl
def pytest_configure() -> None:
    """Begin to record what is called at imports."""
    sys.settrace(_trace)


@pytest.hookimpl
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note a test that fails."""
    if report.failed:
        _failed.append(report.nodeid)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """Answer requests, in place of running all tests."""
    sys.settrace(None)
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True
    items = {item.nodeid: item for item in session.items}
    gc.unfreeze()  # a conftest may have frozen the functions, and the collector lists none that are
    modules = _Modules()
    gc.collect()
    gc.freeze()  # or the collector of each process would copy what is shared
    with os.fdopen(int(os.environ["MUTATION_ANSWERS"]), "w", encoding="utf-8") as answers:
        _send(answers, {"tests": sorted(items)})
        for line in sys.stdin:
            request = json.loads(line)
            tests = [(items[name], limit) for name, limit in request["tests"]]
            for message in _answers(modules, request["path"], tests):
                _send(answers, message)
    return True


def _send(pipe: IO[str], message: dict[str, object]) -> None:
    pipe.write(json.dumps(message) + "\n")
    pipe.flush()


def _answers(modules: _Modules, path: str, tests: list[tuple[pytest.Item, float]]) -> Iterator[dict[str, object]]:
    """Run tests in a process of their own.

    Args:
        modules: The modules that were imported.
        path: The changed module; empty for no change.
        tests: The tests, each with the seconds that it may take.

    Yields:
        The ``process``, then the ``outcome``: ``passed``, ``failed``, ``timeout``, or ``unknown`` if the change can't be made in this way; the test
        that ``failed``; and whether a new process may have another outcome, as ``at_import``.
    """
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.setsid()
        os.close(reader)
        os.close(int(os.environ["MUTATION_ANSWERS"]))
        _run(modules, path, [test for test, _ in tests], os.fdopen(writer, "w", encoding="utf-8"))
    os.close(writer)
    yield {"process": process}
    answer: dict[str, object] = {"outcome": "unknown"}  # if the process crashes
    rest = b""
    limits = iter([limit for _, limit in tests])
    while True:
        ready, _, _ = select.select([reader], [], [], next(limits, 60.0))
        piece = os.read(reader, 65_536) if ready else b""
        rest += piece
        *lines, rest = rest.split(b"\n")
        if not ready:
            answer = {"outcome": "timeout"}
        elif lines and lines[-1] != b".":
            answer = json.loads(lines[-1])
        elif piece:
            continue
        break
    os.close(reader)
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)  # with everything that the tests have started
    os.waitpid(process, 0)
    yield answer


def _run(modules: _Modules, path: str, tests: list[pytest.Item], pipe: IO[str]) -> NoReturn:
    """Make the change, and run tests until one fails."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    try:
        at_import = modules.change(path) if path else False
    except _ImpossibleError:
        _send(pipe, {"outcome": "unknown"})
        os._exit(0)
    answer: dict[str, object] = {"outcome": "passed", "at_import": at_import}
    for test, following in zip(tests, [*tests[1:], None], strict=True):
        test.config.hook.pytest_runtest_protocol(item=test, nextitem=following)
        if _failed:
            answer = {"outcome": "failed", "failed": _failed[0]}
            break
        pipe.write(".\n")
        pipe.flush()
    _send(pipe, answer)
    os._exit(0)


class _Modules:
    """The modules of the checkout, as they were imported."""

    def __init__(self) -> None:
        self._functions: dict[str, list[FunctionType]] = defaultdict(list)
        for each in gc.get_objects():
            if isinstance(each, FunctionType) and (path := _path_of(each.__code__)):
                self._functions[path].append(each)
        self._early: dict[str, set[str]] = defaultdict(set)
        for code in _called_at_import:
            self._early[_path_of(code)].add(code.co_qualname)
        self._sources = {path: (ROOT / path).read_bytes() for path in self._functions if (ROOT / path).is_file()}

    def change(self, path: str) -> bool:
        """Replace the code of all functions of a module by that of the file.

        Args:
            path: The module, from the root of the checkout.

        Returns:
            Whether a function that differs was called at an import.
        """
        if path not in self._sources:  # not imported yet
            return False
        old = _codes(self._sources[path], path)
        new = _codes((ROOT / path).read_bytes(), path)
        keys = {code: key for key, code in old.items()}
        for function in self._functions[path]:
            code = new.get(keys.get(function.__code__, ("", 0)))
            if code is None or code.co_freevars != function.__code__.co_freevars:
                raise _ImpossibleError
            function.__code__ = code
        changed = {key[0] for key in old if key not in new or not _are_alike(old[key], new[key])}
        return not changed.isdisjoint(self._early[path])


def _path_of(code: CodeType) -> str:
    return code.co_filename[len(str(ROOT)) + 1 :] if code.co_filename.startswith(f"{ROOT}/") else ""


def _codes(source: bytes, path: str) -> dict[tuple[str, int], CodeType]:
    """The code of all functions of a module, by name and position among those of this name."""
    counts: Counter[str] = Counter()
    found: dict[tuple[str, int], CodeType] = {}
    for code in _nested(compile(source, str(ROOT / path), "exec", dont_inherit=True)):
        found[code.co_qualname, counts[code.co_qualname]] = code
        counts[code.co_qualname] += 1
    return found


def _nested(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _nested(each)


def _are_alike(one: CodeType, other: CodeType) -> bool:
    """Whether two functions do the same, apart from functions within."""
    return (one.co_code, one.co_names, one.co_varnames, one.co_freevars, _plain(one)) == (
        *(other.co_code, other.co_names, other.co_varnames, other.co_freevars),
        _plain(other),
    )


def _plain(code: CodeType) -> list[str]:
    return [repr(each) for each in code.co_consts if not isinstance(each, CodeType)]
