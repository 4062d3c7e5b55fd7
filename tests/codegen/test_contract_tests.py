"""The tests of an API that ``--from`` runs: where, which they are, and what the error says if some fail."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any, cast

import pytest

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import contract_tests
from codegen.intake.trial import trial


def write(root: Path, *names: str, text: str = "") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


PROBE = """
import json, os, sys
sys.stderr.buffer.write(b"caf\\xff")
names = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTEST_ADDOPTS", "OTHER")
print(json.dumps([os.getcwd(), sys.argv[1:], {name: os.environ.get(name) for name in names}]))
sys.exit(3)
"""


def test_a_copy_has_what_tests_need_and_nothing_else(tmp_path: Path) -> None:
    root = tmp_path / "checkout"
    for folder in ("overlay", "scripts", "tests", "docs", "specs", "generated/abwire_api"):
        write(root, f"{folder}/a.py", f"{folder}/.hidden", f"{folder}/__pycache__/a.pyc", f"{folder}/x.egg-info/a")
    write(root, "pyproject.toml", "README.md")
    write(tmp_path, "specs/small.yaml", "specs/.hidden", "new/abwire_api/b.py", "new/abwire_api/__pycache__/b.pyc")
    with trial(Checkout(root), tmp_path / "specs", tmp_path / "new" / "abwire_api") as copy:
        assert re.fullmatch(r"abwire-\w+", copy.root.name)
        assert {path.relative_to(copy.root).as_posix() for path in copy.root.rglob("*") if path.is_file()} == {
            *("overlay/a.py", "scripts/a.py", "tests/a.py"),
            *("pyproject.toml", "specs/small.yaml", "generated/abwire_api/b.py"),
        }
    assert not copy.root.exists()


@pytest.mark.parametrize("set_before", [True, False])
def test_a_module_runs_in_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_before: bool) -> None:
    write(tmp_path, "scripts/probe.py", text=PROBE)
    write(tmp_path, "specs/small.yaml", "new/abwire_api/b.py")
    monkeypatch.setenv("OTHER", "kept")
    for name, value in (("PYTHONPATH", "/elsewhere"), ("PYTEST_ADDOPTS", "-x")):
        if set_before:
            monkeypatch.setenv(name, value)
        else:
            monkeypatch.delenv(name, raising=False)
    with trial(Checkout(tmp_path), tmp_path / "specs", tmp_path / "new" / "abwire_api") as copy:
        done = copy.run("probe", "-a", "b c")
        folder, arguments, variables = json.loads(done.stdout)
        assert Path(folder) == copy.root.resolve()
        paths = [str(copy.root / name) for name in ("overlay", "generated", "scripts", "tests")]
        assert variables == {
            "PYTHONPATH": os.pathsep.join([*paths, *(["/elsewhere"] if set_before else [])]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTEST_ADDOPTS": None,
            "OTHER": "kept",
        }
    assert (arguments, done.returncode, done.stderr) == (["-a", "b c"], 3, "caf\ufffd")


PYTEST = """
import sys
print("...")
print("more")
print("===", *sys.argv[1:], "===")
"""


def test_the_tests_run_in_a_copy_with_the_new_documents(tmp_path: Path) -> None:
    write(tmp_path, "scripts/pytest.py", text=PYTEST)
    write(tmp_path, "specs/small.yaml", "specs/small_beta.yaml", "specs/large.yaml", "new/abwire_api/b.py")
    write(tmp_path, "new_specs/small.yaml", "new_specs/small_new.yaml")
    there = ("small", Checkout(tmp_path), tmp_path / "new_specs", tmp_path / "new" / "abwire_api")
    assert contract_tests.run(*there) == "there are none"
    write(tmp_path, "tests/clients/test_operations.py")
    expected = "tests/clients/test_operations.py -q -k small and not small_new -p no:cacheprovider"
    assert contract_tests.run(*there) == expected
    write(tmp_path, "scripts/pytest.py", text=f"{PYTEST}sys.exit(1)\n")
    with pytest.raises(SpecError) as caught:
        contract_tests.run(*there)
    assert str(caught.value) == f"specs/small.yaml: contract tests: {expected}"


class Copy:
    """A copy of the checkout in which pytest has a given outcome."""

    def __init__(self, status: int, output: str = "", errors: str = "") -> None:
        self.outcome = (status, output, errors)
        self.arguments: tuple[str, ...] = ()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        self.arguments = arguments
        return subprocess.CompletedProcess([], *self.outcome)


def outcome(copy: Copy) -> str:
    return contract_tests._pytest("small", ["small", "small_beta", "large"], cast(Any, copy))


def test_only_the_tests_of_the_api_are_run() -> None:
    copy = Copy(0, "...\n=== 3 passed in 1.00s ===\n")
    assert outcome(copy) == "3 passed in 1.00s"
    assert copy.arguments[0] == "pytest"
    assert copy.arguments[copy.arguments.index("-k") + 1] == "small and not small_beta"


def test_an_api_may_have_no_tests() -> None:
    assert outcome(Copy(5)) == "there are none for small yet"


@pytest.mark.parametrize(
    ("output", "errors", "expected"),
    [
        (
            "".join(f"FAILED test_{number}\n" for number in range(5)) + "=== 5 failed in 1.00s ===\n",
            "",
            "FAILED test_0; FAILED test_1; FAILED test_2; 5 failed in 1.00s",
        ),
        ("ERROR test_0\nthe rest\n1 error\n", "", "ERROR test_0; 1 error"),
        ("", "No module named pytest\n", "No module named pytest"),
        ("", "", "no output"),
    ],
)
def test_a_failure_shows_the_first_three_and_the_last_line(output: str, errors: str, expected: str) -> None:
    with pytest.raises(SpecError) as raised:
        outcome(Copy(1, output, errors))
    assert str(raised.value) == f"specs/small.yaml: contract tests: {expected}"
