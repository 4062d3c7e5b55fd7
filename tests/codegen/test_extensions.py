"""Our extensions: each is documented, and one without effect at its location or with a misspelled name is reported."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import pytest

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.lowering import extension_check, extensions, pagination
from codegen.planning import pipeline
from codegen.source import documents
from codegen.writing import build

Document = dict[str, Any]

VALUES: Document = {
    "x-method": "read",
    "x-former-methods": ["fetch"],
    "x-safe-to-repeat": True,
    "x-event": True,
    "x-pagination": {"items": "data"},
    "x-event-stream": "stream",
    "x-download": {"from": "reply"},
    "x-client-parameter": "setting",
    "x-secret": True,
    "x-python-name": "python_name",
    "x-value-of": "h",
    "x-implied-by": ["h"],
    "x-keep-slash": True,
    "x-fresh": True,
    "x-prefix-object": "p",
    "x-class-name": "Renamed",
    "x-enum-varnames": ["ONE"],
    "x-enum-descriptions": ["The first."],
    "x-answers": ["one"],
    "x-pace": {"requests": 10, "per": 60},
    "x-environment-prefix": "small",
}


def small() -> Document:
    """A document with every location at which an extension may stand."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://{host}", "variables": {"host": {"default": "x.test"}}}],
        "paths": {
            "/things/{id}": {
                "get": {
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "q", "in": "query", "schema": {"type": "object"}},
                        {"name": "h", "in": "header", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": "OK"}},
                }
            }
        },
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
                "Kind": {"type": "string", "enum": ["one", "two"]},
            },
        },
    }


LOCATIONS: dict[str, tuple[str | int, ...]] = {
    "document": (),
    "operation": ("paths", "/things/{id}", "get"),
    "path parameter": ("paths", "/things/{id}", "get", "parameters", 0),
    "query parameter": ("paths", "/things/{id}", "get", "parameters", 1),
    "parameter": ("paths", "/things/{id}", "get", "parameters", 2),
    "property": ("components", "schemas", "Thing", "properties", "name"),
    "schema": ("components", "schemas", "Thing"),
    "enum": ("components", "schemas", "Kind"),
    "server": ("servers", 0),
    "server variable": ("servers", 0, "variables", "host"),
    "security scheme": ("components", "securitySchemes", "key"),
    "info": ("info",),
    "reply": ("paths", "/things/{id}", "get", "responses", "200"),
}
# The other names that a location counts as.
ALSO = {"path parameter": {"parameter"}, "query parameter": {"parameter"}, "property": {"schema"}, "enum": {"schema"}}


def extended(location: str, key: str, value: Any) -> Document:
    document = small()
    node: Any = document
    for step in LOCATIONS[location]:
        node = node[step]
    node[key] = value
    return document


def table() -> list[tuple[str, ...]]:
    lines = (Checkout().specs / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if line.startswith("| `x-")]
    return [(row[0].strip("`"), *row[1:]) for row in rows]


def test_the_documentation_lists_every_extension() -> None:
    assert table() == [(each.name, ", ".join(each.locations), each.form, each.effect) for each in extensions.ALL]
    assert VALUES.keys() == {each.name for each in extensions.ALL}
    assert all(each.read({each.name: VALUES[each.name]}, "d", "here") for each in extensions.ALL)


def test_the_documentation_lists_every_key_of_a_list_in_pages() -> None:
    text = (Checkout().specs / "README.md").read_text(encoding="utf-8").partition("## Pages of a list")[2]
    rows = [line.strip("|").split("|") for line in text.partition("## ")[0].splitlines() if line.startswith("| `")]
    assert {row[0].strip(" `"): (row[1].strip(), row[2].strip()) for row in rows} == pagination.KEYS
    assert list(pagination.KEYS) == [field.name for field in dataclasses.fields(pagination.Pagination)]
    assert pagination.parse_pagination({"items": "data"}) == pagination.Pagination("data")


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize("extension", extensions.ALL, ids=lambda each: each.name)
def test_an_extension_without_effect_at_its_location_is_refused(extension: Any, location: str) -> None:
    document = extended(location, extension.name, VALUES[extension.name])
    if extension.shared or ({location} | ALSO.get(location, set())) & set(extension.locations):
        assert extension_check.check_extensions(document, "small") == []
        return
    with pytest.raises(
        SpecError, match=f"{extension.name} has no effect here: it belongs on an? {extension.locations[0]}"
    ):
        pipeline.lower("small", document)


@pytest.mark.parametrize(("pace", "expected"), [({"requests": 10, "per": 60}, (10, 60)), (None, None)])
def test_the_limit_of_a_document_is_in_its_package(tmp_path: Path, pace: Any, expected: Any) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    document = small() if pace is None else extended("document", "x-pace", pace)
    (specs / "small.yaml").write_text(json.dumps(document), encoding="utf-8")
    build.build(["small"], tmp_path / "out", lambda _: None, specs)
    [package] = (tmp_path / "out").rglob("small/client.py")
    assert f"\nPACE: tuple[int, float] | None = {expected}\n" in package.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wrong",
    [5, [10, 60], {"requests": 10}, {"requests": 0, "per": 60}, {"requests": True, "per": 60}, {"requests": 10, "per": 0},
     {"requests": 10, "per": "60"}, {"requests": 10, "per": 60, "burst": 3}, {"requests": 10, "per": math.inf},
     {"requests": 10, "per": math.nan}, {"requests": 10, "per": True}, {"requests": "10", "per": 60}],
)  # fmt: skip
def test_a_limit_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(SpecError, match="x-pace must"):
        pipeline.lower("small", extended("document", "x-pace", wrong))


@pytest.mark.parametrize("per", [0.5, 1, 1e300])
def test_a_limit_may_be_of_any_period(per: float) -> None:
    document = extended("document", "x-pace", {"requests": 1, "per": per})
    assert pipeline.lower("small", document).plan.pace == (1, per)


def test_a_shared_extension_of_another_form_is_ignored() -> None:
    for extension in extensions.ALL:
        if extension.shared:
            assert extension.read({extension.name: 5}, "d.yaml", "here") is None
        else:
            with pytest.raises(
                SpecError, match=f"^d.yaml: here: {extension.name} must |^d.yaml: here: {extension.name} "
            ):
                extension.read({extension.name: object()}, "d.yaml", "here")
        assert extension.read({extension.name: None}, "d.yaml", "here") is None


@pytest.mark.parametrize(
    "key", ["x-metod", "x-Method", "x_method", "x-safe-to-repat", "x-client_parameter", "x-safe_to_rexxat"]
)
def test_a_misspelt_extension_is_reported_once(key: str) -> None:
    document = extended("operation", key, "read")
    document["paths"]["/other"] = {"post": {key: "other", "responses": {"200": {"description": "OK"}}}}
    faults = pipeline.lower("small", document).faults
    if not key.startswith("x-"):
        assert faults == [], "only keys that begin with x- are extensions"
        return
    [fault] = faults
    assert fault.harmless
    nearest = {"x-metod": "x-method", "x-Method": "x-method", "x-client_parameter": "x-client-parameter"}
    what = f"{key} is not known and is ignored; did you mean {nearest.get(key, 'x-safe-to-repeat')}?"
    assert str(fault) == f"specs/small.yaml: /paths/~1other/post: {what}"


def test_a_misspelt_or_misplaced_extension_of_the_whole_document_is_named() -> None:
    [fault] = pipeline.lower("small", extended("document", "x-pacee", 5)).faults
    assert str(fault) == "specs/small.yaml: the document: x-pacee is not known and is ignored; did you mean x-pace?"
    with pytest.raises(SpecError) as caught:
        pipeline.lower("small", extended("document", "x-method", "a"))
    assert (
        str(caught.value) == "specs/small.yaml: the document: x-method has no effect here: it belongs on an operation"
    )


@pytest.mark.parametrize("key", ["x-internal", "x-go-name", "x-codeSamples", "x-rate-limit", "x-nullable", "x-tags"])
def test_extensions_of_vendors_are_ignored(key: str) -> None:
    assert pipeline.lower("small", extended("operation", key, {"x-method": 5})).faults == []


def test_what_looks_like_an_extension_and_is_data_is_ignored() -> None:
    document = small()
    schema = document["components"]["schemas"]["Thing"]
    schema["example"] = {"x-method": 5}
    schema["properties"]["x-pagination"] = {"type": "string"}
    assert pipeline.lower("small", document).faults == []


def test_a_misspelt_extension_is_in_the_report_of_a_build(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "small.yaml").write_text(json.dumps(extended("operation", "x-metod", "read")), encoding="utf-8")
    [row] = build.build(["small"], tmp_path / "out", lambda _: None, specs)
    assert ["x-metod" in str(fault) for fault in row.faults] == [True]


@pytest.mark.parametrize("api", build.available())
def test_our_documents_misspell_nothing(api: str) -> None:
    assert extension_check.check_extensions(documents.patched(api).document, api) == []


@pytest.mark.parametrize("name", ["extra_body", "extra_query", "extra_headers"])
def test_an_argument_that_every_method_has_needs_another_name(tmp_path: Path, name: str) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    document = small()
    parameter = document["paths"]["/things/{id}"]["get"]["parameters"][1]
    parameter["name"] = name
    (specs / "small.yaml").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(SpecError, match=f"{name} is an argument of every method already: .* with x-python-name"):
        build.build(["small"], tmp_path / "out", lambda _: None, specs)
    parameter["x-python-name"] = "more"
    (specs / "small.yaml").write_text(json.dumps(document), encoding="utf-8")
    build.build(["small"], tmp_path / "renamed", lambda _: None, specs)
