"""What a type checker and the tests print about hand-written methods, and what the report makes of it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import vendor_methods
from codegen.intake.trial import Trial
from codegen.intake.vendor_methods import Findings, Misfit

CLIENT = """from abwire_api.small import models

@public
class Small:
    def track(self): return 1
    def push(self): return 2
"""
FILES = {
    "_command/run.py": "from abwire_api.small import models\n",
    "small/__init__.py": "from .client import Small as Small\n",
    "small/client.py": CLIENT,
    "small/async_client.py": "@public\nclass AsyncSmall:\n    async def track(self): return 1\n",
    "small/notes.txt": "",
    "other/__init__.py": "from abwire_api.small_other import models\nfrom abwire_api.big import x\n",
    "single.py": "import abwire_api.small\n@public\nclass Single:\n    def one(self): return 1\n",
}
VENDOR = [
    Path("overlay", "abwire", *parts)
    for parts in (("single.py",), ("small", "__init__.py"), ("small", "async_client.py"), ("small", "client.py"))
]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    found = Checkout(tmp_path / "checkout")
    for name, text in FILES.items():
        path = found.root / "overlay" / "abwire" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    tests = found.root / "tests" / "clients"
    tests.mkdir(parents=True)
    (tests / "test_vendor_methods.py").write_text("", encoding="utf-8")
    for folder in ("specs", "package"):
        (tmp_path / folder).mkdir()
    for name in ("small", "small_other", "big"):
        (tmp_path / "specs" / f"{name}.yaml").write_text("openapi: 3.1.0\n", encoding="utf-8")
    return found


Reply = tuple[int, str, str]
"""The exit status of a process, and what it prints to stdout and stderr."""

CASE = '<testcase name="{name}"><{kind} message="{message}"/></testcase>'


def error(file: str, line: int, message: str, **other: Any) -> str:
    found = {
        "file": f"overlay/abwire/{file}",
        "line": line,
        "message": message,
        "code": "arg-type",
        "severity": "error",
    }
    return json.dumps(found | other)


@pytest.fixture
def check(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Findings]:
    """Check the methods with what mypy and pytest would print, and what pytest would write to its report."""

    def run(mypy: Reply = (0, "", ""), tests: Reply = (0, "", ""), results: str = "") -> Findings:
        commands.clear()

        def fake(trial: Trial, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
            commands[module] = [each.replace(str(trial.root), "COPY") for each in arguments]
            if module == "pytest" and results:
                (trial.root / "results.xml").write_text(f"<testsuites>{results}</testsuites>", encoding="utf-8")
            return subprocess.CompletedProcess([], *(mypy if module == "mypy" else tests))

        monkeypatch.setattr(Trial, "run", fake)
        root = checkout.root.parent
        return vendor_methods.check("small", checkout, root / "specs", root / "package")

    return run


commands: dict[str, list[str]] = {}


def test_the_files_of_a_vendor_are_those_beside_a_use_of_its_package(checkout: Checkout) -> None:
    assert vendor_methods.vendor_files("small", checkout) == VENDOR
    assert vendor_methods.vendor_files("small_other", checkout) == [Path("overlay", "abwire", "other", "__init__.py")]
    assert vendor_methods.vendor_files("none", checkout) == []


def test_files_belong_to_the_package_of_their_folder(checkout: Checkout) -> None:
    found = vendor_methods.code_of(VENDOR, checkout.root)
    assert {name: (each.name, sorted(each.sources)) for name, each in found.items()} == {
        "single": ("single", ["overlay/abwire/single.py"]),
        "small": ("small", [f"overlay/abwire/small/{name}.py" for name in ("__init__", "async_client", "client")]),
    }


def test_what_is_run(check: Callable[..., Findings], checkout: Checkout) -> None:
    assert check() == Findings((), ())
    modules = ["abwire.single", "abwire.small", "abwire.small.async_client", "abwire.small.client"]
    assert commands == {
        "mypy": [
            *("--follow-imports", "silent", "--output", "json", "--cache-dir"),
            str(checkout.root / ".mypy_cache" / "vendor_methods"),
            *(part for module in modules for part in ("-m", module)),
        ],
        "pytest": [
            str(Path("tests", "clients", "test_vendor_methods.py")),
            *(
                "-q",
                "-n",
                "0",
                "-p",
                "no:cacheprovider",
                "--junit-xml=COPY/results.xml",
                "-k",
                "small and not small_other",
            ),
        ],
    }


def test_without_tests_only_types_are_checked(check: Callable[..., Findings], checkout: Checkout) -> None:
    (checkout.root / "tests" / "clients" / "test_vendor_methods.py").unlink()
    found = check((1, error("small/client.py", 5, "no"), ""), (1, "", ""))
    assert [each.method for each in found.misfits] == ["small.track"]
    assert list(commands) == ["mypy"]


def test_what_a_type_checker_says_belongs_to_methods(check: Callable[..., Findings]) -> None:
    lines = [
        "Success is not JSON",
        error("small/client.py", 5, "A note", severity="note"),
        *(
            error("small/client.py", 5, "x", code=code)
            for code in ("unused-ignore", "redundant-cast", "unused-coroutine")
        ),
        error("nowhere.py", 1, "In no package"),
        error("small/client.py", 6, "Wrong\n  argument"),
        error("single.py", 4, "w" * 301),
        error("small/client.py", 1, "v" * 300),
    ]
    found = check((1, "\n".join(lines), ""))
    assert found.notes == ()
    assert found.misfits == (
        Misfit("small.push", "overlay/abwire/small/client.py:6", "Wrong argument"),
        Misfit("single.one", "overlay/abwire/single.py:4", f"{'w' * 300}..."),
        Misfit("small (overlay/abwire/small/client.py:1)", "overlay/abwire/small/client.py:1", "v" * 300),
    )


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ((2, "first\nlast\n", ""), "last"),
        ((2, "out", "first\nerror\n"), "error"),
        ((1, "", "python: No module named mypy"), "python: No module named mypy"),
        ((3, "", ""), "unknown reason"),
    ],
)
def test_types_that_cannot_be_checked_are_noted(check: Callable[..., Findings], reply: Reply, why: str) -> None:
    found = check(reply)
    assert found == Findings((), (f"the types of the hand-written methods were not checked: {why}",))


def test_tests_that_fail_belong_to_methods(check: Callable[..., Findings]) -> None:
    cases = [
        CASE.format(name="test_it[small-track-sync]", kind="failure", message="known already"),
        CASE.format(name="test_it[small-push-async]", kind="error", message="No\n one"),
        CASE.format(name="test_it[small-things.rows-sync]", kind="failure", message=""),
        '<testcase name="test_it[small-one-sync]"/>',
        CASE.format(name="test_all", kind="failure", message="m"),
        '<testcase><failure message="n"/></testcase>',
    ]
    found = check((1, error("small/client.py", 5, "Wrong"), ""), (1, "", ""), "".join(cases))
    folder, client = "overlay/abwire", "overlay/abwire/small/client.py"
    assert found.misfits == (
        Misfit("small.track", f"{client}:5", "Wrong"),
        Misfit("small.push", client, "No one"),
        Misfit("small.things.rows", folder, ""),
        Misfit("small", folder, "m"),
        Misfit("small", folder, "n"),
    )


def test_a_method_of_several_files_is_named_with_all_of_them(check: Callable[..., Findings]) -> None:
    found = check(tests=(1, "", ""), results=CASE.format(name="t[small-track-sync]", kind="failure", message="m"))
    [misfit] = found.misfits
    assert misfit.where == "overlay/abwire/small/async_client.py, overlay/abwire/small/client.py"


@pytest.mark.parametrize(
    ("reply", "why"),
    [((2, "a\nb\n", ""), "b"), ((2, "a\n", "c\n"), "c"), ((4, "", ""), "unknown reason"), ((1, "x" * 301, ""), "x" * 300 + "...")],
)  # fmt: skip
def test_tests_that_do_not_run_are_a_misfit(check: Callable[..., Findings], reply: Reply, why: str) -> None:
    assert check(tests=reply).misfits == (Misfit("small", "overlay/abwire", why),)
    assert check(tests=reply, results="<testcase/>").misfits == (Misfit("small", "overlay/abwire", why),)


@pytest.mark.parametrize("status", [0, 5])
def test_passed_and_missing_tests_are_no_misfit(check: Callable[..., Findings], status: int) -> None:
    case = CASE.format(name="t[small-track-sync]", kind="failure", message="of another run")
    assert check(tests=(status, "", ""), results=case) == Findings()


def test_misfits_of_a_method_are_one_change() -> None:
    found = Findings((Misfit("b.y", "b.py:2", "no"), Misfit("b.x", "b.py:1", "first"), Misfit("b.y", "c.py:3", "other"),
                      Misfit("b.y", "b.py:2", "again")))  # fmt: skip
    assert [str(change) for change in found.changes()] == [
        "vendor method b.x changed: no longer fits: first (b.py:1)",
        "vendor method b.y changed: no longer fits: no (b.py:2, c.py:3)",
    ]
    assert all(change.breaking for change in found.changes())
    with pytest.raises(SpecError) as caught:
        found.raise_misfits("specs/b.yaml")
    assert str(caught.value).splitlines()[1:] == [
        "  b.x no longer fits: first (b.py:1)",
        "  b.y no longer fits: no (b.py:2, c.py:3)",
    ]
    Findings(notes=("a note",)).raise_misfits("specs/b.yaml")
