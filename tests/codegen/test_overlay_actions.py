"""Overlay actions that keep a name: how they are written, and the node that each points to."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.intake.overlay_actions import follow, locate, parameter, path_of, property_of, remove, update

Document = dict[str, Any]
Keys = tuple[str | int, ...]
DEEPEST = 50
"""So many references, and combined schemas within each other, are gone through."""


# Actions


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((), "$"),
        (("components", "schemas", "A_1"), "$.components.schemas.A_1"),
        (("oneOf", 0, "x"), "$.oneOf[0].x"),
        (("1a",), "$['1a']"),
        (("",), "$['']"),
        (("caf\u00e9",), "$['caf\u00e9']"),
        (("a-b", "/a/{b}"), "$['a-b']['/a/{b}']"),
        (("a\\b'c",), r"$['a\\b\'c']"),
    ],
)
def test_a_path_has_quotation_marks_where_a_name_is_not_plain(keys: Keys, expected: str) -> None:
    assert path_of(keys) == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"x-python-name": "name"}, "{x-python-name: name}"),
        ({"x-a": ["b", "_c1", 5, None, True, 1.5]}, "{x-a: [b, _c1, 5, null, true, 1.5]}"),
        ({"x-a": {"b": {}, "c": []}}, "{x-a: {b: {}, c: []}}"),
        ({"x-a": "two words"}, '{x-a: "two words"}'),
        ({"x-a": "1st"}, '{x-a: "1st"}'),
        ({"x-a": ""}, '{x-a: ""}'),
        ({"x-a": "caf\u00e9"}, '{x-a: "caf\u00e9"}'),
        *(
            ({"x-a": word}, f'{{x-a: "{word}"}}')
            for word in ("y", "N", "yes", "no", "On", "off", "True", "false", "NULL")
        ),
    ],
)
def test_an_update_is_a_line_of_yaml(change: Document, expected: str) -> None:
    action = update(("a", "\u00e9"), 'Was "na\u00efve" before.', change)
    head = '- {target: "$.a[\'\u00e9\']", description: "Was \\"na\u00efve\\" before.", update: '
    assert action.line == f"{head}{expected}}}"
    data = {"target": "$.a['\u00e9']", "description": 'Was "na\u00efve" before.', "update": change}
    assert action.to_dict() == data
    assert yaml.safe_load(action.line) == [data]


def test_a_removal_is_a_line_of_yaml() -> None:
    action = remove(("a", 0), "It is not needed.")
    assert action.line == '- {target: "$.a[0]", description: "It is not needed.", remove: true}'
    assert action.to_dict() == {"target": "$.a[0]", "description": "It is not needed.", "remove": True}


# Where schemas are

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
DOCUMENT: Document = {
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "schema": {}}, {"name": "id", "in": "header"}],
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Page"},
                    {"name": "a in b", "in": "query", "schema": {"items": {}}},
                    {"name": "page", "in": "header", "schema": {}},
                ],
                "requestBody": {"content": {"text/plain": {}, FORM: {"schema": {}}, JSON: {"schema": {}}}},
                "responses": {
                    "200": {"$ref": "#/components/responses/Things"},
                    "201": {"content": {"text/plain": {"schema": {}}}},
                    "202": {"content": {"text/plain": {"schema": {}}, JSON: {"schema": {}}, FORM: {"schema": {}}}},
                    "204": {},
                },
            },
            "put": {},
        }
    },
    "components": {
        "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer"}}},
        "responses": {
            "Things": {"content": {JSON: {"schema": {"items": {"$ref": "#/components/schemas/a~1b~0%7Bc%7D"}}}}}
        },
        "schemas": {
            "a/b~{c}": {"properties": {"kind": {"anyOf": [{}, {"not": {}}]}, "properties": {}}},
            "Base": {"properties": {"id": {"enum": []}}, "not": {}},
            "Thing": {
                "allOf": [True, {"$ref": "#/components/schemas/Base"}, {"properties": {"name": {"oneOf": [{}]}}}],
                "properties": {"own": {}},
            },
        },
    },
}
SCHEMAS: Keys = ("components", "schemas")
GET: Keys = ("paths", "/things/{id}", "get")
PAGE: Keys = ("components", "parameters", "Page")
LOCATED: dict[str, Keys | None] = {
    "#/components/schemas/Thing": (*SCHEMAS, "Thing"),
    "#/components/schemas/Gone": None,
    "#/components/schemas/a~1b~0%7Bc%7D": (*SCHEMAS, "a/b~{c}"),
    "#/components/schemas/Thing/properties": (*SCHEMAS, "Thing", "properties"),
    "#/components/schemas/Thing/properties/own": (*SCHEMAS, "Thing", "properties", "own"),
    "#/components/schemas/Thing/properties/id": (*SCHEMAS, "Base", "properties", "id"),
    "#/components/schemas/Thing/properties/id/enum": (*SCHEMAS, "Base", "properties", "id", "enum"),
    "#/components/schemas/Thing/properties/name/oneOf/0": (
        *(*SCHEMAS, "Thing", "allOf", 2, "properties", "name"),
        *("oneOf", 0),
    ),
    "#/components/schemas/Thing/properties/gone": None,
    "#/components/schemas/Thing/not": (*SCHEMAS, "Base", "not"),
    "#/components/schemas/Thing/allOf/1/not": (*SCHEMAS, "Base", "not"),
    "#/components/schemas/Thing/allOf/2": (*SCHEMAS, "Thing", "allOf", 2),
    "#/components/schemas/Thing/allOf/3": None,
    "#/components/schemas/Thing/allOf/x": None,
    "#/components/schemas/Thing/allOf/0/not": None,
    "#/components/schemas/Thing/anyOf": None,
    # A union is called oneOf in the lowered document.
    "#/components/schemas/a~1b~0{c}/properties/kind/oneOf/1/not": (
        *(*SCHEMAS, "a/b~{c}", "properties", "kind"),
        *("anyOf", 1, "not"),
    ),
    "GET /things/{id} parameter page in query": (*PAGE, "schema"),
    "GET /things/{id} parameter page in query/type": (*PAGE, "schema", "type"),
    "GET /things/{id} parameter page in header": (*GET, "parameters", 2, "schema"),
    "GET /things/{id} parameter a in b in query/items": (*GET, "parameters", 1, "schema", "items"),
    "GET /things/{id} parameter id in path": ("paths", "/things/{id}", "parameters", 0, "schema"),
    "GET /things/{id} parameter id in header": None,
    "GET /things/{id} parameter id in query": None,
    "PUT /things/{id} parameter page in query": None,
    "GET /things/{id} body": (*GET, "requestBody", "content", FORM, "schema"),
    "PUT /things/{id} body": None,
    "GET /things/{id} reply 200": ("components", "responses", "Things", "content", JSON, "schema"),
    "GET /things/{id} reply 200/items/properties/kind": (*SCHEMAS, "a/b~{c}", "properties", "kind"),
    "GET /things/{id} reply 201": None,
    "GET /things/{id} reply 202": (*GET, "responses", "202", "content", JSON, "schema"),
    "GET /things/{id} reply 204": None,
    "GET /things/{id} reply 500": None,
    "GET /things/{id}": None,
    "POST /things/{id} body": None,
    "GET /things body": None,
    "Thing": None,
    "": None,
}


@pytest.mark.parametrize("where", LOCATED)
def test_a_schema_is_found_by_its_location(where: str) -> None:
    assert locate(DOCUMENT, where) == LOCATED[where]


def test_a_parameter_is_found_in_the_operation_its_path_and_the_components() -> None:
    assert parameter(DOCUMENT, GET, "page", "query") == PAGE
    assert parameter(DOCUMENT, GET, "page", "header") == (*GET, "parameters", 2)
    assert parameter(DOCUMENT, GET, "id", "header") == ("paths", "/things/{id}", "parameters", 1)
    assert parameter(DOCUMENT, ("paths", "/things/{id}", "put"), "id", "path") == (*GET[:-1], "parameters", 0)
    assert parameter(DOCUMENT, GET, "id", "query") is None


def test_a_property_is_found_in_all_schemas_that_one_is_combined_from() -> None:
    shared = {"$ref": "#/b"}
    document = {
        "a": {
            "properties": {"x": {}},
            "allOf": [shared, {"properties": {"y": {}}}, True],
            "oneOf": [{"anyOf": [{"properties": {"x": {}}}]}, shared],
        },
        "b": {"properties": {"x": {}}},
        "c": {"$ref": "#/a"},
        "d": {"properties": None},
    }
    expected = [("a", "properties", "x"), ("b", "properties", "x"), ("a", "oneOf", 0, "anyOf", 0, "properties", "x")]
    assert property_of(document, ("a",), "x") == expected
    assert property_of(document, ("c",), "x") == expected
    assert property_of(document, ("a",), "y") == [("a", "allOf", 1, "properties", "y")]
    assert property_of(document, ("d",), "x") == []


@pytest.mark.parametrize("reference", [5, "other.yaml#/b", None])
def test_what_is_no_local_reference_leads_nowhere(reference: Any) -> None:
    assert follow({"a": {"$ref": reference}, "b": {}}, ("a",)) == ("a",)
    assert follow({"a": ["$ref"]}, ("a",)) == ("a",)


def test_references_are_followed_up_to_a_limit() -> None:
    document: Document = {f"n{number}": {"$ref": f"#/n{number + 1}"} for number in range(DEEPEST + 2)}
    assert follow(document, ("n0",)) == (f"n{DEEPEST}",)


@pytest.mark.parametrize(("depth", "found"), [(DEEPEST, True), (DEEPEST + 1, False)])
def test_combined_schemas_are_looked_into_up_to_a_limit(depth: int, found: bool) -> None:
    schema: Document = {"properties": {"x": {}}, "not": {}}
    for _ in range(depth):
        schema = {"allOf": [schema]}
    inner: Keys = ("a", *("allOf", 0) * depth)
    assert property_of({"a": schema}, ("a",), "x") == ([(*inner, "properties", "x")] if found else [])
    assert locate({"a": schema}, "#/a/not") == ((*inner, "not") if found else None)
