"""The tests of an API that ``--from`` runs: which they are, and what the error says if some fail."""

from __future__ import annotations

import subprocess
from typing import Any, cast

import pytest

from codegen.errors import SpecError
from codegen.intake import contract_tests


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
