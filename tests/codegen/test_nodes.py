"""The grammar of a document: what each of its nodes is, by which extensions and faults are found."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.source.keywords import METHODS, NAMED, VALUES, escaped, is_value
from codegen.source.nodes import keyword_nodes

Document = dict[str, Any]
SCHEMA: Document = {}


def kinds_in(document: Document) -> dict[str, str]:
    """The kind of each node by its JSON pointer, without the document itself."""
    found = list(keyword_nodes(document))
    assert ("", "document", document) in found
    assert len({pointer for pointer, _, _ in found}) == len(found)
    return {pointer: kind for pointer, kind, _ in found if pointer}


MEDIA = {"content": {"application/json": {"schema": SCHEMA, "example": {"a": {}}}}}
OPERATION = {
    "parameters": [{"schema": SCHEMA}, MEDIA],
    "servers": [{"variables": {"v": {}}}],
    "requestBody": MEDIA,
    "responses": {"200": {**MEDIA, "headers": {"H": {"schema": SCHEMA}, "I": MEDIA}}},
    "callbacks": {"done": {"{$url}": {"post": {}}}},
    "security": [{"key": []}],
}
OF_MEDIA = {"/content/application~1json": "media type", "/content/application~1json/schema": "schema"}
OF_OPERATION = {
    "": "operation",
    "/parameters/0": "parameter",
    "/parameters/0/schema": "schema",
    "/parameters/1": "parameter",
    **{f"/parameters/1{pointer}": kind for pointer, kind in OF_MEDIA.items()},
    "/servers/0": "server",
    "/servers/0/variables/v": "server variable",
    "/requestBody": "body",
    **{f"/requestBody{pointer}": kind for pointer, kind in OF_MEDIA.items()},
    "/responses/200": "response",
    **{f"/responses/200{pointer}": kind for pointer, kind in OF_MEDIA.items()},
    "/responses/200/headers/H": "header",
    "/responses/200/headers/H/schema": "schema",
    "/responses/200/headers/I": "header",
    **{f"/responses/200/headers/I{pointer}": kind for pointer, kind in OF_MEDIA.items()},
    "/callbacks/done/{$url}": "path item",
    "/callbacks/done/{$url}/post": "operation",
    "/security/0": "other",
}


@pytest.mark.parametrize("method", METHODS)
def test_an_operation_has_parameters_bodies_replies_and_callbacks(method: str) -> None:
    item = {method: OPERATION, "parameters": [{}], "servers": [{}], "summary": "s"}
    expected = {
        "": "path item",
        "/parameters/0": "parameter",
        "/servers/0": "server",
        **{f"/{method}{pointer}": kind for pointer, kind in OF_OPERATION.items()},
    }
    for prefix, document in (
        ("/paths/~1a", {"paths": {"/a": item}}),
        ("/webhooks/a", {"webhooks": {"a": item}}),
        ("/components/pathItems/a", {"components": {"pathItems": {"a": item}}}),
        ("/components/callbacks/c/x", {"components": {"callbacks": {"c": {"x": item}}}}),
    ):
        found = kinds_in(document)
        found.pop("/components", None)
        # Callbacks have a level more, which is named by the author too.
        assert found == {f"{prefix}{pointer}": kind for pointer, kind in expected.items()}


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("schemas", "schema"),
        ("parameters", "parameter"),
        ("responses", "response"),
        ("requestBodies", "body"),
        ("headers", "header"),
        ("pathItems", "path item"),
        ("securitySchemes", "security scheme"),
    ],
)
def test_a_component_is_of_the_kind_that_its_map_says(key: str, kind: str) -> None:
    found = kinds_in({"components": {key: {"example": {}, "a/b~c": {}}}})
    pointers = [f"/components/{key}/{name}" for name in ("example", "a~1b~0c")]
    assert found == {"/components": "components", **dict.fromkeys(pointers, kind)}


SINGLE = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"]


@pytest.mark.parametrize("where", ["schema", "property"])
@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        *((key, {"x-a": {}, "default": {}}, {"x-a": "property", "default": "property"}) for key in ("properties",)),
        ("patternProperties", {"^a/": {}}, {"^a~1": "property"}),
        *((key, [{}, {}], {"0": "schema", "1": "schema"}) for key in ("allOf", "oneOf", "anyOf", "prefixItems")),
        *((key, {"enum": {}}, {"enum": "schema"}) for key in ("$defs", "definitions", "dependentSchemas")),
        *((key, {}, {"": "schema"}) for key in SINGLE),
        *((key, {"a": {}}, {}) for key in ("default", "const", "example", "x-own")),
        *((key, [{"a": {}}], {}) for key in ("enum", "examples")),
        ("discriminator", {"mapping": {"a": "b"}}, {"": "other", "/mapping": "other"}),
        ("items", [{}], {"0": "other"}),
    ],
)
def test_a_schema_has_schemas_under_its_keywords(where: str, key: str, value: Any, expected: dict[str, str]) -> None:
    holder = (
        {"schemas": {"S": {key: value}}}
        if where == "schema"
        else {"schemas": {"S": {"properties": {"S": {key: value}}}}}
    )
    prefix = "/components/schemas/S" if where == "schema" else "/components/schemas/S/properties/S"
    found = kinds_in({"components": holder})
    below = {
        pointer.removeprefix(f"{prefix}/{key}").removeprefix("/" if "" not in expected else ""): kind
        for pointer, kind in found.items()
        if pointer.startswith(f"{prefix}/{key}")
    }
    assert below == expected
    assert found[prefix] == where


def test_what_the_grammar_does_not_know_is_of_another_kind() -> None:
    assert kinds_in({"info": {"a": {"b": [{}]}}, "tags": [{"externalDocs": {}}]}) == {
        "/info": "other",
        "/info/a": "other",
        "/info/a/b/0": "other",
        "/tags/0": "other",
        "/tags/0/externalDocs": "other",
    }


# Keywords


@pytest.mark.parametrize("key", ["example", "examples", "default", "const", "enum", "x-own", "x-"])
def test_values_are_no_structure(key: str) -> None:
    assert is_value(key)
    assert key in VALUES or key.startswith("x-")
    assert not is_value(f"a-{key}")


@pytest.mark.parametrize(
    "key",
    [
        *("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses"),
        *("parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths"),
        *("webhooks", "content", "encoding", "variables", "mapping"),
    ],
)
def test_the_members_of_a_map_have_names_that_the_author_chose(key: str) -> None:
    assert key in NAMED
    assert not is_value(key)


def test_a_key_is_escaped_for_a_pointer() -> None:
    assert escaped("a/b~c~1") == "a~1b~0c~01"
