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
        sound: What is known of tests without a change: whether each passes in a copy.
    """

    def __init__(self, root: Path, folder: Path, sound: dict[str, bool]) -> None:
        self._folder = folder
        self._sound = sound
        self._process: subprocess.Popen[str] | None = None
        self._stopped = threading.Event()
        listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(listed, cwd=root, check=True, capture_output=True, text=True).stdout
        for name in filter(None, names.split("\0")):
            if (root / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, folder / name)
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
        path = self._folder / mutant.path
        source = path.read_bytes()
        left = [test for test in tests if self._sound.get(test.id, True)]
        while left:
            path.write_bytes(mutant.apply(source))
            try:
                status, failed = self._pytest(left)
            finally:
                path.write_bytes(source)
            if self._stopped.is_set():
                return None
            if status in (0, _NO_TESTS):
                return Result(mutant, "survived" if status == 0 else "untested", len(left), "")
            if status is None or not failed:  # no test could be collected
                return Result(mutant, "timeout" if status is None else "killed", len(left), failed)
            if self._passes(failed, tests):
                return Result(mutant, "killed", len(left), failed)
            left = [test for test in left if test.id != failed]
        return Result(mutant, "untested", 0, "")

    def _passes(self, test_id: str, tests: list[Test]) -> bool:
        """Whether a test passes without a change."""
        if test_id not in self._sound:
            status, _ = self._pytest([test for test in tests if test.id == test_id])
            self._sound[test_id] = status == 0
        return self._sound[test_id]

    def _pytest(self, tests: list[Test]) -> tuple[int | None, str]:
        """Run tests until one fails. Returns the exit status, None after a timeout, and the id of the test that failed."""
        folder = self._folder
        roots = os.pathsep.join(str(folder / each) for each in ("scripts", "overlay", "generated"))
        options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "--tb=no", "--no-header", "-rf"]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *options, *(test.id for test in tests)],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": roots, "PYTHONDONTWRITEBYTECODE": "1"},
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
            return None, ""
        failed = [test.id for test in tests if f"FAILED {test.id}" in output or f"ERROR {test.id}" in output]
        return self._process.returncode, max(failed, key=len, default="")  # the id of one test may begin as another's

    def stop(self) -> None:
        """End the run that is under way, and allow no other."""
        self._stopped.set()
        self._kill()

    def _kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)  # a group of its own, of which it is the leader
