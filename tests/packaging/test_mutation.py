"""Mutants: which changes are made and which are not, and what a run says of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

from mutation import equivalents
from mutation.__main__ import describe, run, sources_in
from mutation.mutants import Mutant, is_valid, mutants_of
from mutation.selection import Selection
from support.checkout import ROOT


def source(text: str) -> bytes:
    return textwrap.dedent(text).lstrip().encode()


def changed(text: str) -> dict[str, str]:
    """The lines that change, as they are afterwards, each with the operator."""
    module = source(text)
    return {equivalents.lines_of(each, module)[1].strip(): each.operator for each in mutants_of("a.py", module)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("x = a == b", {"x = (a != b)": "comparison"}),
        ("x = a < b <= c", {"x = (a <= b <= c)": "comparison", "x = (a < b < c)": "comparison"}),
        ("x = a is None", {"x = (a is not None)": "comparison"}),
        ("x = a not in b", {"x = (a in b)": "comparison"}),
        ("x = a and b", {"x = (a or b)": "and/or", "x = (a)": "operand dropped", "x = (b)": "operand dropped"}),
        ("x = not a", {"x = (a)": "not or minus dropped"}),
        ("x = a + b", {"x = (a - b)": "arithmetic"}),
        ("x = 7", {"x = 8": "constant"}),
        ("x = True", {"x = False": "constant"}),
        ("x = 'a'", {"x = 'a~'": "constant"}),
        ("x = b'a'", {"x = b'a~'": "constant"}),
        ("x = a if b else c", {"x = a if (not (b)) else c": "condition negated"}),
        ("x = [a for a in b if c]", {"x = [a for a in b if (not (c))]": "condition negated"}),
        ("x = f(a, b)", {"x = f(a)": "argument dropped"}),
        ("x = f(a, b=c)", {"x = f(a)": "argument dropped"}),
        ("x = a[b:c]", {"x = a[:c]": "bound of slice dropped", "x = a[b:]": "bound of slice dropped"}),
        ("f()", {"pass": "statement removed"}),
        ("a.b = c", {"pass": "statement removed"}),
        ("a += b", {"pass": "statement removed"}),
        ("raise error", {"pass": "statement removed"}),
        ("x = 'ä' == b", {"x = ('ä' != b)": "comparison", "x = 'ä~' == b": "constant"}),
    ],
)
def test_each_operator_changes_what_it_is_for(line: str, expected: dict[str, str]) -> None:
    assert changed(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("x = a if b else c", {"x = a if True else c", "x = a if False else c"}),
        ("raise a from b", {"raise a"}),
        ("x = a.strip()", {"x = a"}),
        ("x = any(a)", {"x = all(a)"}),
        ("x = f(a, b)", {"x = f(b, a)"}),
        ("x = {a, b}", {"x = {b}", "x = {a}"}),
        ("x = {a: b}", {"x = {}"}),
        ("x, y = z", set()),
        ("x = 7", {"x = (7 - 1)"}),
        ("x = a[0]", {"x = a[1]", "x = a[(0 - 1)]"}),
        ("with a.lock: x = y", {"with __import__('contextlib').nullcontext(): x = y"}),
        ("with a as b: x = y", set()),
    ],
)
def test_nasty_changes_are_those_that_are_hard_to_notice(line: str, expected: set[str]) -> None:
    module = source(line)
    found = {equivalents.lines_of(each, module)[1].strip() for each in mutants_of("a.py", module, are_nasty=True)}
    assert found == expected


def test_early_returns_clean_up_and_awaits_are_dropped_by_nasty_changes() -> None:
    module = """
        async def f():
            try:
                await a
                return
            finally:
                b()
    """
    found = [(each.operator, each.line) for each in mutants_of("a.py", source(module), are_nasty=True)]
    assert sorted(found) == [("await dropped", 3), ("clean-up removed", 6), ("early return removed", 4)]


def test_statements_of_several_lines_are_changed() -> None:
    module = """
        def f():
            while a:
                try:
                    break
                except (b, c):
                    log()
                    return d
    """
    found = [(each.operator, each.line) for each in mutants_of("a.py", source(module))]
    assert sorted(found) == [
        ("None returned", 7),
        ("break/continue", 4),
        ("condition negated", 2),
        ("exception not caught", 5),
        ("exception not caught", 5),
        ("exception swallowed", 6),
        ("statement removed", 6),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"""A docstring."""',
        'class A:\n    """A docstring."""\n    a: int\n    """Another."""',
        "def f(a: 'A', *b: Literal[1]) -> Literal[2]:\n    '''A docstring.'''",
        "x: Literal[1]",
        "X: TypeAlias = 'A | B'",
        "T = TypeVar('T', bound=A)",
        "if TYPE_CHECKING:\n    x = 1",
        "@overload\ndef f(a=1): ...",
        "@public('a')\ndef f(): ...",
        "assert a == 1, 'no'",
        "__slots__ = ('a', 'b')",
        "x = f'{a + 1}'",
        "_LOG.debug('%s', a + 1)",
    ],
)
def test_what_no_test_should_notice_is_left_alone(text: str) -> None:
    assert changed(text) == {}


def test_the_message_of_an_error_is_left_alone_and_its_other_arguments_are_not() -> None:
    assert changed("raise E('no', 1, f'{a}')") == {"raise E('no', 2, f'{a}')": "constant", "pass": "statement removed"}


def test_a_mutant_knows_its_function_as_python_counts_it() -> None:
    module = source("""
        x = 1
        @a
        @b
        def f():
            return x
        class C:
            y = 2
            async def g(self):
                def h():
                    return x
                return x
    """)
    functions = {each.line: each.function for each in mutants_of("a.py", module)}
    assert functions == {1: "", 5: "f", 7: "", 10: "C.g.<locals>.h", 11: "C.g"}

    def names(code: CodeType) -> Iterator[str]:
        for each in code.co_consts:
            if isinstance(each, CodeType):
                yield each.co_qualname
                yield from names(each)

    assert {*functions.values()} - {""} <= {*names(compile(module, "a.py", "exec"))}


def test_every_mutant_of_the_code_is_one_change_that_its_position_tells() -> None:
    for path, module in sources_in(ROOT, "overlay/abwire_runtime/batches").items():
        for mutant in mutants_of(path, module):
            after = mutant.apply(module)
            assert after != module
            assert after[: mutant.start] == module[: mutant.start]
            assert module[: mutant.start].count(b"\n") == mutant.line - 1
    assert not is_valid(b"continue\n")
    assert is_valid(b"pass\n")


def test_the_list_of_equivalent_mutants_is_up_to_date() -> None:
    known = equivalents.read()
    for each in known:
        module = (ROOT / each.path).read_bytes()
        lines = {
            tuple(line.strip() for line in equivalents.lines_of(mutant, module))
            for mutant in mutants_of(each.path, module)
        }
        assert (each.before.strip(), each.after.strip()) in lines, each
        assert each.reason
    assert len(set(known)) == len(known)


# A run


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with one module and its tests, which were measured."""
    root = tmp_path_factory.mktemp("project")
    files = {
        "overlay/abwire/__init__.py": "",
        "overlay/abwire/small.py": "def least(a, b):\n    return a if a < b else b\n\n\ndef unused():\n    return 1\n\n\n"
        "def early():\n    return 2\n\n\nTWO = early()\n\n\ndef late():\n    return 3\n",
        "tests/test_small.py": "from abwire.small import TWO, late, least\n\n\ndef test_least():\n    assert least(1, 2) == 1\n\n\n"
        "def test_broken():\n    assert least(1, 2) == 3\n\n\n"
        "def test_two():\n    assert TWO == 2\n\n\n"
        "def test_late():\n    late()\n\n\n"
        "def test_late_value():\n    assert late() == 3\n",
        "tests/conftest.py": "import gc\n\n\ndef pytest_collection_finish():\n    gc.freeze()\n",
        "pyproject.toml": "[tool.pytest.ini_options]\naddopts = '-p xdist -p no:abwire'\n",
        ".gitignore": "__pycache__/\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    measured = {"seconds": 0.01, "functions": ["overlay/abwire/small.py:least"]}
    ids = ("tests/test_small.py::test_least", "tests/test_small.py::test_broken")
    at_import = {"seconds": 0.01, "functions": ["overlay/abwire/small.py:early"]}
    records = {**dict.fromkeys(ids, measured), "tests/test_small.py::test_two": at_import}
    for name, seconds in (("test_late", 0.01), ("test_late_value", 30)):
        records[f"tests/test_small.py::{name}"] = {"seconds": seconds, "functions": ["overlay/abwire/small.py:late"]}
    (root / "records.json").write_text(json.dumps(records))
    return root


def test_a_run_says_what_was_killed_what_survived_and_what_no_test_calls(project: Path) -> None:
    path = "overlay/abwire/small.py"
    module = (project / path).read_bytes()
    found = {each.operator: each for each in mutants_of(path, module) if each.line == 2}
    wanted = [
        found["condition negated"],
        found["comparison"],
        *(each for each in mutants_of(path, module) if each.line in (6, 10, 17)),
    ]
    selection = Selection(project / "records.json")
    results = {
        (each.mutant.line, each.mutant.operator): each
        for each in run(wanted, selection, jobs=1, seconds=9, root=project)
    }
    killed, survived = results[2, "condition negated"], results[2, "comparison"]
    assert (killed.outcome, killed.killer, killed.tests) == ("killed", "tests/test_small.py::test_least", 1), (
        "a test that fails without a change as well kills nothing"
    )
    assert survived.outcome == "survived"
    assert {(each.outcome, each.killer, each.tests) for (line, _), each in results.items() if line == 17} == {
        ("killed", "tests/test_small.py::test_late_value", 2)
    }, "one that survives is tried on slow tests, too"
    assert {(each.outcome, each.killer) for (line, _), each in results.items() if line == 10} == {
        ("killed", "tests/test_small.py::test_two")
    }, "what was called at an import is noticed, too"
    assert {each.outcome for (line, _), each in results.items() if line == 6} == {"untested"}
    assert describe(survived, {path: module}).splitlines()[1:] == [
        f"{path}:2: comparison (1 tests pass)",
        "-     return a if a < b else b",
        "+     return a if (a <= b) else b",
    ]
    assert (project / path).read_bytes() == module


def test_tests_that_are_about_the_module_are_chosen_first_within_their_time(tmp_path: Path) -> None:
    records = {
        f"tests/test_{name}[{case}]": {"seconds": seconds, "functions": ["overlay/a.py:f", *others]}
        for name, seconds, others in (
            ("close.py::test_slow", 4, []),
            ("close.py::test_fast", 1, ["overlay/a.py:g", "overlay/b.py:f"]),
            ("far.py::test_it", 0.5, ["overlay/b.py:f", "overlay/b.py:g"]),
        )
        for case in range(2)
    }
    (tmp_path / "records.json").write_text(json.dumps(records))
    selection = Selection(tmp_path / "records.json")

    def chosen(mutant: Mutant, seconds: float) -> list[str]:
        return [test.id.removeprefix("tests/test_") for test in selection.tests_for(mutant, seconds)]

    inside, outside, other = (Mutant("overlay/a.py", name, 2, "constant", 0, 0, "") for name in ("f", "", "h"))
    slow, fast, far = (
        [f"{name}[{case}]" for case in range(2)]
        for name in ("close.py::test_slow", "close.py::test_fast", "far.py::test_it")
    )
    in_turn = [slow[0], fast[0], far[0], fast[1], far[1]]
    assert chosen(inside, 14) == chosen(outside, 14) == [*in_turn, slow[1]]
    assert chosen(inside, 10) == [slow[0], fast[0], far[0], far[1], fast[1]], (
        "in turn for half of the time, then short ones"
    )
    assert chosen(inside, 5) == [slow[0], far[0], far[1]], "those that still fit"
    assert chosen(inside, 0) == [slow[0]], "at least one"
    assert chosen(other, 7) == []


def test_a_test_that_passes_is_recorded_with_the_functions_it_calls(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "from threading import Thread\n\nfrom codegen.source.near import nearest\n\n"
        "def test_here():\n    nearest('a', ['b'], 1)\n\n"
        "def test_in_a_thread():\n    thread = Thread(target=nearest, args=('a', ['b'], 1))\n    thread.start()\n"
        "    thread.join()\n\n"
        "def test_nothing():\n    pass\n\n"
        "def test_broken():\n    nearest('a', ['b'], 1)\n    assert False\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "mutation.recording", "-p", "no:cacheprovider", "test_it.py"]
    environment = {**os.environ, "MUTATION_RECORDS": str(tmp_path), "PYTHONPATH": str(ROOT / "scripts")}
    subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    [records] = [json.loads(each.read_text()) for each in tmp_path.glob("*.json")]
    function = "scripts/codegen/source/near.py:nearest"
    called = {name.rpartition("::")[2]: function in record["functions"] for name, record in records.items()}
    assert called == {"test_here": True, "test_in_a_thread": True, "test_nothing": False}


def test_what_tests_check_with_is_not_mutated() -> None:
    names = list(sources_in(ROOT))
    assert "overlay/abwire/vwo/client.py" in names
    assert [name for name in names if "testing" in name.split("/")] == []
