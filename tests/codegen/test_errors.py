"""Errors that name every part of a document that has to be renamed, with the lines that rename it."""

from __future__ import annotations

import pytest

from codegen.errors import Conflict, SpecError, conflicts_error


def conflict(number: int) -> Conflict:
    return Conflict(
        f"the class C{number}", f"#/a{number}", f"#/b{number}", f"$.b['\"{number}\\']", f"x-class-name: D{number}"
    )


def message(number: int) -> str:
    action = (
        f'{{target: "$.b[\'\\"{number}\\\\\']", description: "Would be the class C{number} twice.",'
        f" update: {{x-class-name: D{number}}}}}"
    )
    add = f"to rename one, add this to the actions of specs/small.overlay.yaml: - {action}"
    return f"specs/small.yaml: #/b{number}: #/a{number} and #/b{number} would both be the class C{number}; {add}"


@pytest.mark.parametrize(("count", "more"), [(1, []), (20, []), (21, ["and 1 more"]), (30, ["and 10 more"])])
def test_each_conflict_has_a_line_up_to_twenty(count: int, more: list[str]) -> None:
    error = conflicts_error("specs/small.yaml", [conflict(number) for number in range(count)])
    assert str(error).split("\n") == [*(message(number) for number in range(min(count, 20))), *more]
    assert (type(error), error.document, error.where) == (SpecError, "specs/small.yaml", "#/b0")
