"""What is written of a document, and what the parser is given of it, is written down, so that no change goes unseen.

``written/`` has a document with every form that these files treat differently, and the files. After an intended change,
write them anew and review the difference::

    ./scripts/test tests/codegen/test_written.py --write-plans
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from openapi_python_client.parser.errors import GeneratorError

from codegen.errors import UnforeseenError
from codegen.planning import pipeline
from codegen.planning.pipeline import Lowered
from codegen.source import loader
from codegen.writing import api_page, generator_bridge
from codegen.writing.document_file import document_file
from codegen.writing.schema_file import schema_file
from support.locales import without_utf8

Document = dict[str, Any]

FOLDER = Path(__file__).parent / "written"
BY_HAND = '''
from abwire_api.small.client import Client
from abwire_api.small.resources import things


class Small(Client):
    def track(self, goal: models.Goal) -> int:
        """Track <b>[it]</b>."""


class MyThings(things.Things):
    def best(self) -> int:
        """Find the best."""
'''


@pytest.fixture(scope="module")
def document() -> Document:
    return loader.read(FOLDER / "small.yaml")


@pytest.fixture(scope="module")
def lowered(document: Document) -> Lowered:
    return pipeline.lower("small", document)


def check(name: str, found: str, request: pytest.FixtureRequest) -> None:
    """Compare a text with the one that is written down."""
    path = FOLDER / name
    if request.config.getoption("--write-plans"):
        path.write_text(found, encoding="utf-8")
    assert found.split("\n") == path.read_text(encoding="utf-8").split("\n")


def test_the_files_are_in_utf_8_whatever_the_locale_is(lowered: Lowered, tmp_path: Path) -> None:
    described = replace(lowered, plan=replace(lowered.plan, title="Caf\u00e9"))
    with without_utf8():
        generator_bridge.generate(described, tmp_path / "small")
    first = (tmp_path / "small" / "client.py").read_text(encoding="utf-8").splitlines()[1]
    assert first == '"""The synchronous client of Caf\u00e9."""'


def test_the_document_for_the_parser(lowered: Lowered, request: pytest.FixtureRequest) -> None:
    found = generator_bridge.generator_document(lowered.plan, lowered.schemas, lowered.operations)
    check("parser.json", json.dumps(found, indent=1) + "\n", request)


def test_the_schemas(lowered: Lowered, request: pytest.FixtureRequest) -> None:
    check("schemas.json", schema_file(lowered.schemas, lowered.operations), request)


def test_the_document_of_the_package(document: Document, lowered: Lowered, request: pytest.FixtureRequest) -> None:
    check("document.json", document_file(document, lowered), request)


@pytest.mark.parametrize("name", ["api_by_hand.md", "api.md"])
def test_the_page(name: str, lowered: Lowered, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    resources = tmp_path / "abwire_api" / "small" / "resources"
    resources.mkdir(parents=True)
    for group in lowered.plan.groups.values():
        methods = "".join(f"    def {method.name}(\n" for method in group.sync.methods)
        classes = f"class {group.sync.name}:\n    limit = 5\n\n{methods}\n\nclass Async{group.sync.name}:\n    async {methods.lstrip()}"
        (resources / f"{group.name}.py").write_text(f'"""Caf\u00e9."""\n\n{classes}', encoding="utf-8")
    source = tmp_path / "overlay" / "abwire" / "small" / "client.py"
    source.parent.mkdir(parents=True)
    source.write_text(BY_HAND if name == "api_by_hand.md" else "", encoding="utf-8")
    with without_utf8():
        found = api_page.page([lowered.plan], tmp_path / "abwire_api", tmp_path / "overlay")
    check(name, found, request)


def test_annotations_are_left_out_of_schemas() -> None:
    """Also those that the lowering leaves in no schema today."""
    annotations = dict.fromkeys(
        (
            *("description", "title", "example", "examples", "default", "deprecated", "externalDocs"),
            *("overlapping", "x-note"),
        ),
        "x",
    )
    kept = {"type": "string", "x-secret": True, "uniqueItems": True, "enum": []}
    found = {
        "A": {**annotations, **kept, "required": [], "additionalProperties": True},
        "B": {"properties": {key: {**annotations, **kept} for key in annotations}, "required": ["x-note"]},
        "C": {"oneOf": [annotations], "items": annotations, "additionalProperties": {**annotations, **kept}},
        "D": {"items": True, "additionalProperties": False},
    }

    class Schemas:
        components = found

    written = json.loads(schema_file(cast(Any, Schemas()), []))
    assert written["schemas"] == {
        "A": kept,
        "B": {"properties": dict.fromkeys(annotations, kept), "required": ["x-note"]},
        "C": {"oneOf": [{}], "items": {}, "additionalProperties": kept},
        "D": {"items": True, "additionalProperties": False},
    }
    assert written["operations"] == {}


def test_a_document_without_components_is_written() -> None:
    document: Document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "getA", "responses": {"204": {"description": "ok"}}}}},
    }
    text = document_file(document, pipeline.lower("small", document))
    assert json.loads(text)["components"] == {}
    assert text.endswith('},\n"components":{\n\n}}\n')


def test_the_files_of_a_package(lowered: Lowered, tmp_path: Path) -> None:
    folder = tmp_path / "generated" / "small"
    generator_bridge.generate(lowered, folder)
    files = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.*")}
    assert files.keys() == {
        *("__init__.py", "client.py", "async_client.py", "operations.py", "schemas.py", "schemas.json"),
        *(f"{part}/{name}.py" for part in ("api", "resources") for name in ("__init__", "files", "things")),
        *(f"models/{name}.py" for name in ("__init__", *lowered.plan.modules.values())),
    }
    assert files.pop("schemas.json") == schema_file(lowered.schemas, lowered.operations)
    assert {text.split("\n")[0] for text in files.values()} == {"# Generated by scripts/regenerate. Do not edit."}


# What the parser says


def generated(lowered: Lowered, folder: Path) -> str:
    """The error of generating a package."""
    with pytest.raises(UnforeseenError) as caught:
        generator_bridge.generate(lowered, folder / "out")
    return str(caught.value)


def test_what_the_parser_warns_of_is_an_error(
    lowered: Lowered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = [
        GeneratorError(header="Unable to\nparse", detail="this  part"),
        GeneratorError(header="Only a header"),
        GeneratorError(header="", detail="x" * 600),
        GeneratorError(header="Not shown"),
    ]
    monkeypatch.setattr(generator_bridge.ClientProject, "_get_errors", lambda self: errors)
    assert generated(lowered, tmp_path) == (
        "specs/small.yaml: openapi-python-client: Unable to parse this part; Only a header"
        f"{'' if errors[1].detail is None else f' {errors[1].detail}'}; {'x' * 500}"
    )


def test_a_document_that_the_parser_refuses_is_an_error(
    lowered: Lowered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generator_bridge, "generator_document", lambda *_: {"openapi": "2.0"})
    assert generated(lowered, tmp_path).startswith("specs/small.yaml: openapi-python-client: ")
    assert not (tmp_path / "out").exists()


LOST = "Color, FormRequest, HTTPError, Holder, HolderCatVariant1"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("paths", "13 operations went in, 1 came out"),
        ("schemas", f"Schemas lost openapi-python-client dropped 12 schemas: {LOST}"),
    ],
)
def test_what_the_parser_loses_is_an_error(
    lowered: Lowered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, expected: str
) -> None:
    whole = generator_bridge.generator_document(lowered.plan, lowered.schemas, lowered.operations)
    if part == "paths":
        whole["paths"] = {"/a": {"get": whole["paths"]["/again"]["get"]}}
    else:
        whole["paths"] = {}
        whole["components"] = {"schemas": {}}
    monkeypatch.setattr(generator_bridge, "generator_document", lambda *_: whole)
    assert generated(lowered, tmp_path) == f"specs/small.yaml: openapi-python-client: {expected}"
