"""Running the tests of a mutant in a copy of the checkout."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from mutation.collector import Collector
from mutation.mutants import Mutant
from mutation.selection import Test

Outcome: TypeAlias = Literal["killed", "timeout", "survived", "untested"]

_NO_TESTS = 5  # the exit status of pytest if there is nothing to run
_LEAST_SECONDS = 60  # a busy machine takes long to start Python


class Result(NamedTuple):
    """What became of a mutant.

    Attributes:
        mutant: The mutant.
        outcome: ``killed`` by a test, ``timeout`` (which counts as killed), ``survived``, or ``untested`` if no measured
            test calls its function.
        tests: How many tests were chosen.
        killer: The id of the test that failed; empty if there is none.
    """

    mutant: Mutant
    outcome: Outcome
    tests: int
    killer: str


class Copy:
    """A copy of the checkout in a temporary folder.

    Args:
        root: The checkout.
        folder: The folder, which must not exist.
        files: The files of tests.
        sound: What is known of tests without a change: whether each passes in a copy, in a process forked or new.
    """

    def __init__(self, root: Path, folder: Path, files: list[str], sound: dict[tuple[str, bool], bool]) -> None:
        self._folder = folder
        self._files = files
        self._sound = sound
        self._collector: Collector | None = None
        self._process: subprocess.Popen[str] | None = None
        self._stopped = threading.Event()
        scripts = [folder / each for each in ("scripts", "overlay", "generated")]
        roots = os.pathsep.join(map(str, (*scripts, Path(__file__).parents[1])))
        self._env = {**os.environ, "PYTHONPATH": roots, "PYTHONDONTWRITEBYTECODE": "1"}
        listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(listed, cwd=root, check=True, capture_output=True, text=True).stdout.split("\0")
        for name in filter(None, names):
            if (root / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, folder / name)
        for parent in {(root / name).parent for name in names}:
            if (parent / "__pycache__").exists():  # else everything would be compiled again
                shutil.copytree(parent / "__pycache__", folder / parent.relative_to(root) / "__pycache__")
        if (root / ".venv").exists():
            (folder / ".venv").symlink_to(root / ".venv")  # or scripts/environment would make one

    def run(self, mutant: Mutant, tests: list[Test]) -> Result | None:
        """Run tests with a change.

        Args:
            mutant: The change.
            tests: The tests. One that fails without the change as well is left out.

        Returns:
            The result; None if the run was stopped.
        """
        if self._collector is None:
            self._collector = Collector(self._folder, self._files, self._env)
        path = self._folder / mutant.path
        source, status = path.read_bytes(), path.stat()
        is_forked = bool(mutant.function and self._collector.tests)
        left = [test for test in tests if test.id in self._collector.tests or not self._collector.tests]
        while not self._stopped.is_set():
            left = [test for test in left if self._sound.get((test.id, is_forked), True)]
            if not left:
                return Result(mutant, "untested", 0, "")
            path.write_bytes(mutant.apply(source))
            try:
                outcome, failed = self._fork(mutant.path, left) if is_forked else self._pytest(left)
            finally:
                path.write_bytes(source)
                os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))  # or its bytecode would not be used
            if outcome == "unknown":
                is_forked = False
            elif not failed or self._passes(failed, left, is_forked):
                return None if self._stopped.is_set() else Result(mutant, outcome, len(left), failed)
        return None

    def _fork(self, path: str, tests: list[Test]) -> tuple[Outcome | Literal["unknown"], str]:
        """Run tests until one fails, in a process that has imported everything before the change.

        Args:
            path: The changed module; empty for no change.
            tests: The tests.

        Returns:
            The outcome, ``unknown`` if only a new process can find out, and the id of the test that failed.
        """
        assert self._collector is not None
        answer = self._collector.run(path, tests)
        match answer["outcome"]:
            case "failed":
                return "killed", answer["failed"]
            case "timeout":
                return "timeout", ""
            case "passed" if not answer["at_import"]:
                return "survived", ""
            case _:
                return "unknown", ""

    def _passes(self, test_id: str, tests: list[Test], is_forked: bool) -> bool:
        """Whether a test passes without a change, run in the same way."""
        key = test_id, is_forked
        if key not in self._sound:
            alone = [test for test in tests if test.id == test_id]
            self._sound[key] = (self._fork("", alone) if is_forked else self._pytest(alone))[0] == "survived"
        return self._sound[key]

    def _pytest(self, tests: list[Test]) -> tuple[Outcome, str]:
        """Run tests until one fails, in a new process.

        Returns:
            The outcome, and the id of the test that failed.
        """
        options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "--tb=no", "--no-header", "-rf"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *options, *(test.id for test in tests)],
            cwd=self._folder,
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        if self._stopped.is_set():
            self.stop()
        try:
            output, _ = self._process.communicate(timeout=_LEAST_SECONDS + 10 * sum(test.seconds for test in tests))
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.communicate()
            return "timeout", ""
        if self._process.returncode in (0, _NO_TESTS):
            return "survived" if self._process.returncode == 0 else "untested", ""
        failed = [test.id for test in tests if f"FAILED {test.id}" in output or f"ERROR {test.id}" in output]
        return "killed", max(failed, key=len, default="")  # the id of one test may begin as another's

    def stop(self) -> None:
        """End the run that is under way, and allow no other."""
        self._stopped.set()
        self._kill()
        if self._collector is not None:
            self._collector.stop()

    def close(self) -> None:
        """Release what the copy holds. Call this after `stop`, when no `run` is under way."""
        if self._collector is not None:
            self._collector.close()

    def _kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)  # a group of its own, of which it is the leader
