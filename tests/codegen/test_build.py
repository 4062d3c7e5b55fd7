"""Building the package: what is checked when, what fails in one line, and that nothing is left behind."""

from __future__ import annotations

import gc
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError, UnforeseenError
from codegen.planning import pipeline
from codegen.writing import build, generator_bridge
from codegen.writing.atomic_replace import Replacement

GOOD = """
openapi: 3.1.0
info: {title: Small, version: '1'}
paths:
  /things:
    get: {operationId: listThings, responses: {'204': {description: ok}}}
"""
NOT_VALID = GOOD.replace("operationId", "deprecated: 'no', operationId")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    return tmp_path / "specs"


def refused(specs: Path, text: str) -> tuple[str, list[str]]:
    """The error of a document, and the steps until then."""
    (specs / "small.yaml").write_text(text, encoding="utf-8")
    said: list[str] = []
    with pytest.raises(SpecError) as caught:
        build.build(["small"], specs.parent / "out" / "abwire_api", said.append, specs)
    return str(caught.value), said


READING = "small: loading and patching specs/small.yaml"
AT_ONCE = {
    "a reference to nothing": (
        GOOD.replace("{description: ok}", "{$ref: '#/components/responses/Gone'}"),
        "specs/small.yaml: /paths/~1things/get/responses/204: '#/components/responses/Gone' is not in the document",
    ),
    "no operation": (
        GOOD.partition("paths:")[0] + "paths: {}\n",
        "specs/small.yaml: the document: there are no operations",
    ),
    "no type": (
        GOOD.replace("operationId", "parameters: [{name: a, in: query, schema: {type: strin}}], operationId"),
        "specs/small.yaml: /paths/~1things/get/parameters/0/schema/type: 'strin' is no type; did you mean 'string'?",
    ),
}


@pytest.mark.parametrize("kind", AT_ONCE)
def test_what_takes_little_time_is_checked_when_a_document_is_read(kind: str, specs: Path) -> None:
    text, expected = AT_ONCE[kind]
    error, said = refused(specs, text)
    assert error.startswith(expected)
    assert said == [READING]


def test_the_structure_is_checked_before_anything_is_generated(specs: Path) -> None:
    error, said = refused(specs, NOT_VALID)
    assert error.startswith("specs/small.yaml: /paths/~1things/get/deprecated: 'no' is not of type")
    assert said == [READING, "small: lowering"]


def failing(error: Exception) -> Callable[..., Any]:
    def fail(*_: Any) -> Any:
        raise error

    return fail


NOTHING = "no client can be generated from it: "
UNEXPECTED: list[tuple[Exception, type[SpecError], str]] = [
    (RuntimeError("odd\n  thing"), UnforeseenError, f"the document: {NOTHING}RuntimeError: odd thing"),
    (RuntimeError("x" * 400), UnforeseenError, f"the document: {NOTHING}RuntimeError: {'x' * 286}"),
    (RecursionError("deep"), SpecError, "the document: refers to itself too deeply"),
    (SpecError("specs/small.yaml", "GET /things", "is odd"), SpecError, "GET /things: is odd"),
]


@pytest.mark.parametrize(("error", "kind", "expected"), UNEXPECTED)
def test_an_unexpected_error_is_one_line(
    specs: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, kind: type[SpecError], expected: str
) -> None:
    (specs / "small.yaml").write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr(pipeline, "lower", failing(error))
    with pytest.raises(SpecError) as caught:
        build.prepare("small", specs)
    assert type(caught.value) is kind
    assert str(caught.value) == f"specs/small.yaml: {expected}"


@pytest.mark.parametrize("step", ["lower", "generate", "prepare"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [(GOOD, f"the document: {NOTHING}ValueError: odd"), (NOT_VALID, "/paths/~1things/get/deprecated: 'no' is not of")],
)
def test_an_error_on_a_document_that_is_not_valid_says_so(
    specs: Path, monkeypatch: pytest.MonkeyPatch, step: str, text: str, expected: str
) -> None:
    module = generator_bridge if step == "generate" else pipeline
    monkeypatch.setattr(module, "generate" if step == "generate" else "lower", failing(ValueError("odd")))
    if step == "prepare":
        (specs / "small.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(SpecError) as caught:
            build.prepare("small", specs)
        error = str(caught.value)
    else:
        error, _ = refused(specs, text)
    assert error.startswith(f"specs/small.yaml: {expected}")


def test_patches_without_a_document_are_refused_with_what_creates_it(specs: Path) -> None:
    for name in ("a.yaml", "a.overlay.yaml", "b.yaml", "notes.md"):
        (specs / name).touch()
    assert build.available(specs) == ["a", "b"]
    (specs / "c.overlay.yaml").touch()
    with pytest.raises(SpecError) as caught:
        build.available(specs)
    assert str(caught.value) == (
        "specs/c.overlay.yaml: the file: patches specs/c.yaml, which does not exist; to create it, call"
        " ./scripts/regenerate c with --from FILE or --pull"
    )


# Without documents


def built(target: Path, say: Callable[[str], None] = lambda _: None) -> None:
    assert build.build([], target, say) == []


def test_modules_are_imported_without_a_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    built(tmp_path / "out" / "abwire_api")
    assert sorted(path.name for path in (tmp_path / "out").rglob("*")) == ["__init__.py", "abwire_api", "py.typed"]


@pytest.mark.parametrize("was_enabled", [True, False])
def test_nothing_is_collected_while_a_package_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, was_enabled: bool
) -> None:
    before, seen = gc.isenabled(), []
    (gc.enable if was_enabled else gc.disable)()
    try:
        monkeypatch.setattr(build, "_format", lambda _: None)
        monkeypatch.setattr(build, "_import_all", lambda _: None)
        built(tmp_path / "abwire_api", lambda _: seen.append(gc.isenabled()))
        assert gc.isenabled() == was_enabled
    finally:
        (gc.enable if before else gc.disable)()
    assert set(seen) == {False}


SAYS = "printf '\\none\\n  two\\nthree\\n'"
BROKEN = {
    "the check": ("*' check '*", SAYS, "ruff check: one two"),
    "the check, in errors": ("*' check '*", f"{SAYS} >&2", "ruff check: one two"),
    "the format": ("*' format '*", f"{SAYS} >&2", "ruff format: one two"),
    "an import": ("*' -c '*", f"echo no; {SAYS} >&2", "a module can't be imported: three"),
    "an import without words": ("*' -c '*", "echo no", "a module can't be imported: unknown reason"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_command_that_fails_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    pattern, script, expected = BROKEN[kind]
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\ncase " $* " in {pattern}) {script}; exit 1;; esac\n', encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    with pytest.raises(UnforeseenError) as caught:
        built(tmp_path / "abwire_api")
    assert str(caught.value) == f"generated/abwire_api: {expected}"


def test_a_temporary_package_is_beside_the_one_that_it_replaces(tmp_path: Path) -> None:
    target = tmp_path / "generated" / "abwire_api"
    with build.temporary_package(target) as package:
        assert (package.name, package.parent.parent, package.exists()) == ("abwire_api", target.parent, False)
        assert re.fullmatch(r"\.new-\w+", package.parent.name)
        package.mkdir()
    assert list(target.parent.iterdir()) == []
    with build.temporary_package(target) as package:
        shutil.rmtree(package.parent)


def test_a_package_differs_in_its_files_and_its_page(tmp_path: Path) -> None:
    new, present = tmp_path / "new" / "abwire_api", tmp_path / "present" / "abwire_api"
    for package in (new, present):
        package.mkdir(parents=True)
        (package / "a.py").touch()
    (new.parent / "API.md").write_text("1", encoding="utf-8")
    assert build.changed(new, present) == ["../API.md"]
    (present.parent / "API.md").write_text("2", encoding="utf-8")
    (present / "a.py").write_text("1", encoding="utf-8")
    assert build.changed(new, present) == ["../API.md", "a.py"]
    with Replacement() as replacement:
        build.replace_package(replacement, new, present)
    assert (present.parent / "API.md").read_text(encoding="utf-8") == "1"
    assert (present / "a.py").read_text(encoding="utf-8") == ""
    assert not new.exists()
