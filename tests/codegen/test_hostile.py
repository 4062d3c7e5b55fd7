"""No document injects code into a generated package, reaches outside it, or keeps the generator running forever."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.source import documents, loader, openapi_check
from codegen.writing import build, generator_bridge
from support.hostile_documents import BREACH, HARMLESS, REFUSED

IMPORTED = frozenset(
    [
        "__future__",
        "abc",
        "builtins",
        "collections.abc",
        "datetime",
        "enum",
        "functools",
        "httpx",
        "importlib",
        "typing",
        "uuid",
    ]
)
CALLED = frozenset(
    [
        "Array",
        "Body",
        "Download",
        "Endpoint",
        "LazyModule",
        "Map",
        "OneOf",
        "Operation",
        "Pagination",
        "Parameter",
        "References",
        "ResponseSpec",
        "Schemas",
        "Union",
        "__dir__",
        "_ref",
        "cast",
        "frozenset",
        "getattr",
        "globals",
        "import_module",
        "missing_attribute",
        "property",
        "sorted",
        "AttributeError",
        "Settings",
        "TypeVar",
        "_missing",
        "checked_choice",
        "no_other_names",
        "public_in",
        "resource_group",
        "super",
        "vars",
    ]
)
GROUP = re.compile(r"_\w+\.\w+\(self\)")
METHODS = frozenset(
    [
        "_call",
        "_call_detailed",
        "_call_events",
        "_call_to_file",
        "get",
        "pop",
        "removesuffix",
        "rstrip",
        "update",
        "page",
        "async_page",
        "iterate",
        "async_iterate",
        "counted",
        "count_arguments",
        "Page",
        "AsyncPage",
        "__init__",
        "_check_names",
        "index",
        "need",
        *("Basic", "Bearer", "Certificate", "Cookie", "Credentials", "Header", "OAuth2", "Other", "Query"),
    ]
)


def generate(document: object, folder: Path, name: str = "hostile") -> Path:
    """Generate a package from a document, with every stage but formatting."""
    specs = folder / "specs"
    specs.mkdir(parents=True)
    (specs / f"{name}.yaml").write_text(json.dumps(document), encoding="utf-8")
    patched = documents.patched(name, specs).document
    documents.check_references(patched, name)
    generator_bridge.generate(pipeline.lower(name, patched), folder / "out" / name)
    return folder / "out" / name


def code_in(path: Path) -> list[str]:
    """The forbidden constructs in a generated module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name not in IMPORTED]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = str(node.module)
            found += [] if module in IMPORTED or module.startswith("abwire_runtime.") else [module]
        elif isinstance(node, ast.Call):
            function = node.func
            name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "?")
            known = CALLED if isinstance(function, ast.Name) else METHODS
            of_group = path.name == "client.py" and GROUP.fullmatch(ast.unparse(node))
            found += [] if name in known or of_group else [f"{name}()"]
        elif isinstance(node, (ast.Name, ast.Attribute)):
            name = node.id if isinstance(node, ast.Name) else node.attr
            found += (
                [name]
                if name.startswith("__") and name not in {"__dir__", "__init__", "__name__", "__package__", "__slots__"}
                else []
            )
        elif isinstance(node, ast.Expr) and not isinstance(node.value, (ast.Constant, ast.Call)):
            found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize("name", HARMLESS)
def test_code_in_a_document_is_only_a_string_in_the_result(name: str, tmp_path: Path) -> None:
    package = generate(HARMLESS[name], tmp_path)
    modules = list(package.rglob("*.py"))
    assert len(modules) > 8
    assert {str(module): found for module in modules if (found := code_in(module))} == {}
    everything = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert all(path.is_relative_to(package) for path in everything if path.suffix == ".py")
    assert {path.suffix for path in everything} <= {".py", ".json", ".yaml"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "specs"]


# One is invalid (a colon and a line end in a path parameter), and openapi-spec-validator never finishes the other.
NOT_BUILT = {"name 0", "allOf that doubles"}


@pytest.mark.parametrize("part", range(4))
def test_packages_of_hostile_documents_are_formatted_and_import(tmp_path: Path, part: int) -> None:
    target = tmp_path / "abwire_api"
    specs = tmp_path / "specs"
    specs.mkdir()
    documents_of_part = [document for name, document in HARMLESS.items() if name not in NOT_BUILT][part::4]
    names = [f"hostile{index:02}" for index, _ in enumerate(documents_of_part)]
    for name, document in zip(names, documents_of_part, strict=True):
        (specs / f"{name}.yaml").write_text(json.dumps(document), encoding="utf-8")
    rows = build.build(names, target, lambda _: None, specs)
    assert [row.api for row in rows] == names


def test_an_endless_check_is_stopped() -> None:
    with openapi_check.Checks({"doubles": HARMLESS["allOf that doubles"]}, seconds=1) as checks:
        faults = checks.wait()
    assert [fault.what for fault in faults][-1].startswith("openapi-spec-validator did not finish within 1 seconds")
    assert all(fault.harmless for fault in faults)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_document_is_a_one_line_error(name: str, tmp_path: Path) -> None:
    content, expected = REFUSED[name]
    file = tmp_path / "hostile.yaml"
    file.write_bytes(content)
    start = time.process_time()
    with pytest.raises(SpecError) as caught:  # noqa: PT012 - any of the steps may be the one that refuses
        patched = documents.patched("hostile", tmp_path).document
        documents.check(patched, "specs/hostile.yaml")
        generator_bridge.generate(pipeline.lower("hostile", patched), tmp_path / "out")
    message = str(caught.value)
    assert expected in message
    assert "\n" not in message
    assert len(message) < 1000
    assert time.process_time() - start < 20
    assert not list(tmp_path.rglob("*.py"))


def test_the_command_prints_one_line_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "deep.yaml"
    file.write_bytes(REFUSED["deep YAML lists"][0])
    command = [sys.executable, "-m", "codegen", "hostile", "--from", str(file)]
    scripts = Path(build.__file__).parents[2]
    run = subprocess.run(command, cwd=scripts, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 1
    assert run.stderr == "error: deep.yaml: the file: is nested deeper than the limit of 200 levels\n"
    assert not (documents.SPECS / "hostile.yaml").exists()


@pytest.mark.parametrize("name", ["../x", "a/b", "", "Convert", "class", "_runtime", "x.overlay", "a b"])
def test_a_name_that_is_no_package_is_refused(name: str, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text("openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n", encoding="utf-8")
    command = [sys.executable, "-m", "codegen", "--from", str(file), "--", name]
    run = subprocess.run(
        command, cwd=Path(build.__file__).parents[2], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 1
    assert "is not a valid API name" in run.stderr


@pytest.mark.parametrize("name", ["a-b.yaml", "A.yaml", "class.yaml", "a.b.yaml"])
def test_a_document_whose_name_is_no_package_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n", encoding="utf-8")
    with pytest.raises(SpecError, match=f"^specs/{re.escape(name)}: .* is not a valid API name"):
        build.build(build.available(tmp_path), tmp_path / "out", lambda _: None, tmp_path)


def test_patches_without_a_document_are_refused(tmp_path: Path) -> None:
    (tmp_path / "gone.overlay.yaml").touch()
    with pytest.raises(
        SpecError, match=r"^specs/gone\.overlay\.yaml: the file: patches specs/gone\.yaml, which does not exist"
    ):
        build.available(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="not a regular file"):
        loader.read(tmp_path)
    with pytest.raises(SpecError, match="not a regular file"):
        loader.read(Path("/dev/zero"))


def test_the_validator_fetches_nothing() -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "x", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"$ref": "http://127.0.0.1:9/x"}}}}},
    }
    with pytest.raises(SpecError, match="not valid"):
        openapi_check.validate(document, "x")


def test_there_are_enough_hostile_documents() -> None:
    assert len(HARMLESS) + len(REFUSED) >= 40
    assert BREACH == "breach()"
