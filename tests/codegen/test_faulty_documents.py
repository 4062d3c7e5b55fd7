"""Faults in a vendor's document: each is found before anything is generated, with its line and the right name. Faults in
what a client does not use stop nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import normalise
from codegen.intake.report import Report
from codegen.intake.update import UpdateRequest, update
from codegen.source import loader, openapi_check, overlays
from codegen.source.documents import walk
from codegen.source.lines import located

Document = dict[str, Any]

DOCUMENT: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1.0"},
    "servers": [{"url": "https://small.example.test"}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "tags": ["things"],
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "Things",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        }
    },
    "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}}},
}
CALLBACK: Document = {
    "{$request.body#/url}": {
        "post": {
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"200": {"description": "The vendor's prose."}},
        }
    }
}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    root = tmp_path / "checkout"
    (root / "specs").mkdir(parents=True)
    version = root / "overlay" / "abwire_runtime" / "__init__.py"
    version.parent.mkdir(parents=True)
    version.write_text('__version__ = "1.2.3"\n', encoding="utf-8")
    return Checkout(root)


def take(checkout: Checkout, document: Document, *, as_json: bool = False, say: Any = lambda _: None) -> Report:
    file = checkout.root / ("new.json" if as_json else "new.yaml")
    text = json.dumps(document, indent=2) if as_json else normalise.to_yaml(document)
    file.write_text(text, encoding="utf-8")
    return update(UpdateRequest("small", file), say, checkout, lambda *_: "none were run")


def changed(version: str, *path: str | int, to: Any = None, name: str | None = None) -> Document:
    """The document with another value at a path, or with another name for its last key."""
    document = deepcopy(DOCUMENT)
    document["openapi"] = version
    node: Any = document
    for key in path[:-1]:
        node = node[key]
    if name is None:
        node[path[-1]] = to
    else:
        node[name] = node.pop(path[-1])
    return document


GET = ("paths", "/things", "get")
THING = ("components", "schemas", "Thing")
FAULTS: dict[str, tuple[tuple[str | int, ...], dict[str, Any], str, str]] = {
    "a type": (
        (*THING, "properties", "id", "type"),
        {"to": "interger"},
        "/components/schemas/Thing/properties/id/type",
        "'interger' is no type; did you mean 'integer'?",
    ),
    "a reference": (
        (*GET, "responses", "200", "content", "application/json", "schema", "$ref"),
        {"to": "#/components/schemas/Thnig"},
        "/paths/~1things/get/responses/200/content/application~1json/schema",
        "'#/components/schemas/Thnig' is not in the document; did you mean 'Thing'?",
    ),
    "a keyword of an operation": ((*GET, "responses"), {"name": "respones"}, "/paths/~1things/get", "respones"),
    "a keyword of the document": (("info",), {"name": "infos"}, "the document", "'infos'"),
    "a value": (
        (*GET, "parameters", 0, "in"),
        {"to": "qery"},
        "/paths/~1things/get/parameters/0",
        "did you mean 'query'?",
    ),
    "a keyword of a parameter": (
        (*GET, "parameters", 0, "schema"),
        {"name": "shcema"},
        "/paths/~1things/get/parameters/0",
        "",
    ),
}


@pytest.mark.parametrize("as_json", [False, True], ids=["YAML", "JSON"])
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_found_before_anything_is_generated(
    checkout: Checkout, kind: str, version: str, as_json: bool
) -> None:
    path, change, pointer, expected = FAULTS[kind]
    said: list[str] = []
    with pytest.raises(SpecError) as caught:
        take(checkout, changed(version, *path, **change), as_json=as_json, say=said.append)
    error = caught.value
    assert error.document == ("new.json" if as_json else "new.yaml")
    assert expected in error.what
    line, _, where = error.where.partition(": ")
    assert where.startswith(pointer)
    text = (
        (checkout.root / error.document).read_text(encoding="utf-8").splitlines()[int(line.removeprefix("line ")) - 1]
    )
    key = where.rpartition("/")[2].replace("~1", "/")
    assert key in text or key.isdigit() or where == "the document"
    assert not any("generating" in step for step in said)
    assert not checkout.generated.exists()


def test_swagger_2_is_refused_with_the_way_to_convert_it(checkout: Checkout) -> None:
    document = {"swagger": "2.0", **{key: value for key, value in DOCUMENT.items() if key != "openapi"}}
    with pytest.raises(SpecError, match=r"new\.yaml: swagger: .*convert the document to OpenAPI 3 first"):
        take(checkout, document)


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_every_part_of_a_document_has_its_line(tmp_path: Path, indent: int | str | None) -> None:
    file = tmp_path / "document.json"
    file.write_text(json.dumps(DOCUMENT, indent=indent), encoding="utf-8")
    lines = file.read_text(encoding="utf-8").splitlines()
    for pointer, _ in walk(DOCUMENT):
        error = located(SpecError("document.json", pointer, "wrong"), file, "document.json")
        key = pointer.rpartition("/")[2].replace("~1", "/")
        if pointer and indent != "\t":  # YAML, which finds the lines, has no tabs
            line = int(error.where.partition(":")[0].removeprefix("line "))
            # The items of the document's lists are objects, and one string.
            starts = ("{", '"things"') if key.isdigit() else (f'"{key}"',)
            assert any(start in lines[line - 1] for start in starts)


def test_an_error_about_another_file_keeps_its_place(tmp_path: Path) -> None:
    error = SpecError("specs/small.overlay.yaml", "actions[0]", "wrong")
    assert located(error, tmp_path / "none.yaml", "none.yaml") is error


# What a client does not use


def with_callbacks(document: Document) -> None:
    document["paths"]["/things"]["get"]["callbacks"] = {"changed": deepcopy(CALLBACK)}


def with_shared_callbacks(document: Document) -> None:
    document["components"]["callbacks"] = {"changed": deepcopy(CALLBACK)}
    document["paths"]["/things"]["get"]["callbacks"] = {"changed": {"$ref": "#/components/callbacks/changed"}}


def with_webhooks(document: Document) -> None:
    document["webhooks"] = {"changed": deepcopy(CALLBACK["{$request.body#/url}"])}


def with_path_items(document: Document) -> None:
    item = document["paths"]["/things"]
    item["get"]["callbacks"] = {"changed": deepcopy(CALLBACK)}
    document["components"]["pathItems"] = {"Things": item}
    document["paths"]["/things"] = {"$ref": "#/components/pathItems/Things"}


def faulty(node: Any) -> Any:
    """A part of a document with a reference to nothing and a type that is none in each schema."""
    if isinstance(node, dict):
        if "schema" in node:
            return {**node, "schema": {"type": "objekt", "properties": {"a": {"$ref": "#/components/schemas/None"}}}}
        return {key: faulty(value) for key, value in node.items()}
    return node


UNUSED: dict[str, Callable[[Document], None]] = {
    "callbacks": with_callbacks,
    "shared callbacks": with_shared_callbacks,
    "webhooks": with_webhooks,
    "path items among the components": with_path_items,
}


@pytest.mark.parametrize("kind", UNUSED)
@pytest.mark.parametrize("is_faulty", [False, True], ids=["valid", "faulty"])
def test_callbacks_and_webhooks_stop_nothing(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, kind: str, is_faulty: bool
) -> None:
    if is_faulty:
        monkeypatch.setitem(globals(), "CALLBACK", faulty(CALLBACK))
    document = deepcopy(DOCUMENT)
    UNUSED[kind](document)
    assert take(checkout, document).changes != []
    stored = loader.read(checkout.specs / "small.yaml")
    openapi_check.validate(stored, "specs/small.yaml")
    assert "callbacks" not in json.dumps(stored)
    assert take(checkout, document).changes == []


# Versions of overlay documents


def patched(version: str, *actions: Document) -> tuple[Document, list[str]]:
    overlay = {"overlay": version, "actions": [{"description": "Needed.", **action} for action in actions]}
    document, obsolete = overlays.apply_overlay(DOCUMENT, overlay, "small.overlay.yaml")
    return document, [str(each) for each in obsolete]


def test_an_overlay_of_version_1_1_copies_a_part() -> None:
    document, obsolete = patched(
        "1.1.0",
        {"target": "$.components.schemas", "update": {"Copy": {"description": "Ours."}}},
        {"target": "$.components.schemas.Copy", "copy": "$.components.schemas.Thing"},
        {"target": "$.components.schemas.Copy.properties", "update": {"name": {"type": "string"}}},
    )
    schemas = document["components"]["schemas"]
    assert schemas["Copy"] == {
        "description": "Ours.",
        "type": "object",
        "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
    }
    assert schemas["Thing"] == DOCUMENT["components"]["schemas"]["Thing"]
    assert obsolete == []


def test_an_overlay_of_version_1_1_extends_arrays_and_replaces_values() -> None:
    document, obsolete = patched(
        "1.1.0",
        {"target": "$.paths['/things'].get.tags", "update": ["others", "more"]},
        {"target": "$.info.version", "update": "2.0"},
        {"target": "$.openapi", "update": "3.1.0"},
    )
    assert document["paths"]["/things"]["get"]["tags"] == ["things", "others", "more"]
    assert document["info"]["version"] == "2.0"
    assert len(obsolete) == 1
    assert "$.openapi" in obsolete[0]


def test_an_overlay_of_version_1_0_appends_and_replaces_no_values() -> None:
    document, _ = patched("1.0.0", {"target": "$.paths['/things'].get.tags", "update": "others"})
    assert document["paths"]["/things"]["get"]["tags"] == ["things", "others"]
    with pytest.raises(SpecError, match="an update needs a target that is a mapping or an array"):
        patched("1.0.0", {"target": "$.info.version", "update": "2.0"})


@pytest.mark.parametrize(
    ("version", "action", "expected"),
    [
        ("1.2.0", {"target": "$.info", "update": {}}, "'1.2.0' is not a supported version"),
        ("1.1.0", {"target": "$.info", "copy": "$.infos"}, "has no 'infos'; similar: 'info'"),
        ("1.1.0", {"target": "$.info", "copy": "$.info.*"}, "selects 2 nodes; it must be one"),
        ("1.1.0", {"target": "$.info", "copy": "$.info", "remove": True}, "one action can do one of them"),
        ("1.1.0", {"target": "$.info", "copy": "$.info.title"}, "a mapping is updated by a mapping"),
    ],
)
def test_an_overlay_that_cannot_be_applied_is_refused(version: str, action: Document, expected: str) -> None:
    with pytest.raises(SpecError) as caught:
        patched(version, action)
    assert expected in str(caught.value)
