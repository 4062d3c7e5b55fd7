"""A process in which the tests of a copy are collected, and from which one is forked for each mutant."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from mutation.selection import Test

_LEAST_SECONDS = 30  # a busy machine takes longer than it did when the tests were measured
_FACTOR = 10


class Collector:
    """The process. It is one of pytest with the plugin `mutation.forking`.

    Args:
        folder: The copy of the checkout.
        files: The files of tests.
        env: The environment variables.

    Attributes:
        tests: The ids of the tests that were collected; none if that failed.
    """

    def __init__(self, folder: Path, files: list[str], env: dict[str, str]) -> None:
        reader, writer = os.pipe()
        options = ["-q", "-s", "-n", "0", "-p", "no:cacheprovider", "--basetemp", f"{folder}-tests"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-p", "mutation.forking", *options, *files],
            cwd=folder,
            env={**env, "MUTATION_ANSWERS": str(writer)},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=[writer],
            start_new_session=True,
        )
        os.close(writer)
        self._answers = os.fdopen(reader, encoding="utf-8")
        self._forked = 0
        self.tests: frozenset[str] = frozenset(self._next_answer().get("tests", ()))

    def run(self, path: str, tests: list[Test]) -> dict[str, Any]:
        """Run tests in a process of their own, until one fails.

        Args:
            path: The changed module; empty for no change.
            tests: The tests.

        Returns:
            The answer of `mutation.forking`.
        """
        limits = [(test.id, _LEAST_SECONDS + _FACTOR * test.seconds) for test in tests]
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"path": path, "tests": limits}) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return {"outcome": "unknown"}
        self._forked = self._next_answer().get("process", 0)
        return self._next_answer()

    def _next_answer(self) -> dict[str, Any]:
        line = self._answers.readline()  # empty if the process has ended
        answer: dict[str, Any] = json.loads(line) if line else {"outcome": "unknown"}
        return answer

    def stop(self) -> None:
        """End the process, and the one that it has forked. A `run` that is under way returns."""
        for process in filter(None, (self._process.pid, self._forked)):
            with suppress(ProcessLookupError):
                os.killpg(process, signal.SIGKILL)

    def close(self) -> None:
        """Close the pipes. Call this after `stop`, when no `run` is under way."""
        self._process.wait()
        self._answers.close()
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
