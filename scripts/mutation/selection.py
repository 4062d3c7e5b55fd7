"""Which tests are run for a mutant: those that call the changed function, the most relevant ones first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mutation.mutants import Mutant


@dataclass(frozen=True)
class Test:
    """A test.

    Attributes:
        id: Its id, as pytest accepts it.
        seconds: How long it took when it was measured.
    """

    id: str
    seconds: float

    @property
    def file(self) -> str:
        """The file that it is in, from the root of the checkout."""
        return self.id.partition("::")[0]


class Selection:
    """The tests that were measured, and what each calls.

    Args:
        path: The file that the measurements are kept in.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._records: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self._callers: dict[str, list[Test]] = {}
        self._shares: dict[str, dict[str, float]] = {}

    def __len__(self) -> int:
        return len(self._records)

    def measure(self, root: Path, tests: list[str]) -> int:
        """Run tests and record what they call. What is known of other tests is kept.

        Args:
            root: The checkout.
            tests: Files of tests; empty for all.

        Returns:
            The exit status of pytest.
        """
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "pytest", "-p", "mutation.recording", "-q", "-n", "2", *tests]
            done = subprocess.run(command, cwd=root, env={**os.environ, "MUTATION_RECORDS": folder}, check=False)
            for each in Path(folder).iterdir():
                self._records.update(json.loads(each.read_text(encoding="utf-8")))
        self._callers = {}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(self._records), encoding="utf-8")
        return done.returncode

    def tests_for(self, mutant: Mutant, seconds: float) -> list[Test]:
        """The tests to run for a mutant, those that are most about its module first.

        Args:
            mutant: The mutant. A change outside of functions concerns all tests that call a function of the module.
            seconds: How long they may take together, as they were measured.
        """
        if not self._callers:
            self._index()
        found = self._callers.get(f"{mutant.path}:{mutant.function}" if mutant.function else mutant.path, [])
        by_function: dict[str, list[Test]] = defaultdict(list)
        for test in sorted(found, key=lambda test: (test.seconds, test.id)):
            by_function[test.id.partition("[")[0]].append(test)
        share = self._shares[mutant.path] if found else {}
        about = {name: max(share[test.id] for test in tests) for name, tests in by_function.items()}
        groups = [by_function[name] for name in sorted(by_function, key=lambda name: (-about[name], name))]
        chosen: dict[Test, None] = {}
        left, most = seconds, seconds / 2
        # One case of each test in turn, since the cases of a test notice much the same.
        for turn in range(max(map(len, groups), default=0)):
            for tests in groups:
                if turn < len(tests) and (not chosen or tests[turn].seconds <= left - most):
                    chosen[tests[turn]] = None
                    left -= tests[turn].seconds
        # Then the shortest ones: there are thousands of them in a minute, and slow tests may have used up the turns.
        for test in sorted(found, key=lambda test: (test.seconds, test.id)):
            if test not in chosen and test.seconds <= left:
                chosen[test] = None
                left -= test.seconds
        return list(chosen)

    def _index(self) -> None:
        """Note who calls what, and how much each test is about a module: the module's share of all functions that it calls."""
        callers: dict[str, dict[str, Test]] = defaultdict(dict)
        shares: dict[str, dict[str, float]] = defaultdict(dict)
        for test_id, record in self._records.items():
            test = Test(test_id, record["seconds"])
            for function in record["functions"]:
                callers[function][test_id] = test
                callers[function.rpartition(":")[0]][test_id] = test
            counts = Counter(function.rpartition(":")[0] for function in record["functions"])
            for path, count in counts.items():
                shares[path][test_id] = count / len(record["functions"])
        self._callers = {function: list(tests.values()) for function, tests in callers.items()}
        self._shares = shares
