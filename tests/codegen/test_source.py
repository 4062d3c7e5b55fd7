"""Reading documents: faults that are mended, lines of errors, similar names, and what overlay actions do."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.errors import SpecError, UnforeseenError
from codegen.lowering.path_parameters import undeclared
from codegen.source import documents, lines, overlays
from codegen.source.keywords import METHODS
from codegen.source.lines import located
from codegen.source.near import did_you_mean, nearest
from codegen.source.schema_types import check_types
from codegen.source.tolerance import tolerated
from codegen.source.used_part import used_part

Document = dict[str, Any]

# Similar names


@pytest.mark.parametrize(
    ("wrong", "right", "most", "expected"),
    [
        ("goal", ["goals", "gaols", "other"], 3, ["goals", "gaols"]),
        ("goal", ["goals", "gaols", "other"], 1, ["goals"]),
        ("GOAL", ["gOaL", 5, None], 2, ["gOaL"]),
        ("abcde", ["abcxy"], 2, ["abcxy"]),
        ("abcdefghij", ["abcdezzzzz"], 2, []),
        ("x", [], 2, []),
    ],
)
def test_the_names_that_are_nearest_come_first(wrong: str, right: list[Any], most: int, expected: list[str]) -> None:
    assert nearest(wrong, right, most) == expected


def test_one_or_two_names_are_suggested() -> None:
    assert did_you_mean("goal", ["other"]) == ""
    assert did_you_mean("goal", ["goals", "other"]) == "; did you mean 'goals'?"
    assert did_you_mean("goal", ["goals", "goal_", "goalx"]).count("'") == 4


# Path parameters


def parameter(name: str, location: str = "path") -> Document:
    return {"name": name, "in": location}


def test_what_a_path_uses_and_does_not_declare_is_a_required_string() -> None:
    found = undeclared("/a/{x}/{y}/{x}/{z}/{}", [parameter("y"), parameter("x", "query")], "d.yaml", "GET /a")
    assert found == [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("x", "z")
    ]
    assert undeclared("/a/{x}", [parameter("x"), parameter("unused")], "d.yaml", "GET /a") == []


@pytest.mark.parametrize(
    ("path", "declared", "what"),
    [
        ("/a/{goalId}", ["goal_id"], "{goalId}, but there is no path parameter 'goalId'; did you mean 'goal_id'?"),
        ("/a/{first}/{second}", ["zzz"], "{first}, but there is no path parameter 'first'"),
    ],
)
def test_a_path_parameter_under_another_name_is_refused(path: str, declared: list[str], what: str) -> None:
    with pytest.raises(SpecError) as caught:
        undeclared(path, list(map(parameter, declared)), "d.yaml", "GET /a")
    assert str(caught.value) == f"d.yaml: GET /a: the path has {what}"


# Faults that are mended


def schema(version: str, **keywords: Any) -> Document:
    return {"openapi": version, "components": {"schemas": {"A": keywords}}}


def part(name: str, kind: str, value: Document, version: str = "3.1.0") -> Document:
    return {"openapi": version, "components": {kind: {name: value}}}


A_SCHEMA, A_PARAMETER, A_SCHEME = "/components/schemas/A", "/components/parameters/p", "/components/securitySchemes/s"
NOT_IN_3_0 = "in a form that OpenAPI 3.0 does not have; it is read as in 3.1"
PATH_PARAMETER: Document = {"name": "p", "in": "path", "schema": {}}
FLOWS = "has OAuth flows without all of their URLs and scopes; clients do not use them"
WHOLE = {"authorizationUrl": "https://a.test", "tokenUrl": "https://a.test", "scopes": {}}
WHOLE_FLOWS = {
    "implicit": {key: WHOLE[key] for key in ("authorizationUrl", "scopes")},
    "password": {key: WHOLE[key] for key in ("tokenUrl", "scopes")},
    "authorizationCode": WHOLE,
}
LEFT_ALONE: list[Document] = [
    {"openapi": "3.1.0", "tags": [{"name": "a"}, {"name": "b"}]},
    {"openapi": "3.1.0", "path": {}, "x-own": 1},  # what may be a misspelt key stays, so that it is refused
    schema("3.1.0", **{"$schema": 5}),
    schema("3.0.3", type="string", exclusiveMinimum=True, exclusiveMaximum=False),
    # Objects that are no schemas have these keys in OpenAPI 3.0 too.
    {"openapi": "3.0.3", "components": {"parameters": {"p": {"name": "a", "in": "query", "examples": {}}}}},
    {"openapi": "3.0.3", "components": {"responses": {"r": {"content": {"text/plain": {"examples": {}}}}}}},
    part("p", "parameters", {**PATH_PARAMETER, "in": "query"}),
    part("p", "parameters", {**PATH_PARAMETER, "$ref": "#/x"}),
    part("p", "parameters", {**PATH_PARAMETER, "required": True, "exampel": 1}),
    part("s", "securitySchemes", {"type": "oauth2", "flows": WHOLE_FLOWS}),
]
MENDED: list[tuple[Document, Document, list[tuple[str, str]]]] = [
    (
        {"openapi": "3.1.0", "tags": [{"name": "a", "x": 1}, {"name": "b"}, {"name": "a", "x": 2}], "depricated": 1},
        {"openapi": "3.1.0", "tags": [{"name": "a", "x": 2}, {"name": "b"}]},
        [("", "has a tag twice"), ("", "has 'depricated', which means nothing there")],
    ),
    (
        schema("3.1.0", **{"$schema": "https://s.test", "type": ["string"], "const": 1}),
        schema("3.1.0", type=["string"], const=1),
        [],
    ),
    (
        schema("3.0.3", type=["string", "null"], const=1, exclusiveMinimum=1, exclusiveMaximum=2.5, minimum=1),
        schema("3.0.3", minimum=1),
        [
            (A_SCHEMA, "has a list of types, which OpenAPI 3.0 does not have; it is read as in 3.1"),
            *((A_SCHEMA, f"has {key!r} {NOT_IN_3_0}") for key in ("const", "exclusiveMaximum", "exclusiveMinimum")),
        ],
    ),
    (
        schema("3.0.3", properties={"const": {"type": "string"}, "b": {"if": {}, "type": ["string"]}}),
        schema("3.0.3", properties={"const": {"type": "string"}, "b": {}}),
        [
            (f"{A_SCHEMA}/properties/b", "has a list of types, which OpenAPI 3.0 does not have; it is read as in 3.1"),
            (f"{A_SCHEMA}/properties/b", f"has 'if' {NOT_IN_3_0}"),
        ],
    ),
    (
        part("p", "parameters", {**PATH_PARAMETER, "collectionFormat": "csv", "x-own": 1}),
        part("p", "parameters", {**PATH_PARAMETER, "x-own": 1, "required": True}),
        [
            (A_PARAMETER, "has 'collectionFormat', which means nothing there"),
            (A_PARAMETER, "is a path parameter without 'required: true'; it is required"),
        ],
    ),
    (
        part("p", "parameters", {**PATH_PARAMETER, "required": False}),
        part("p", "parameters", {**PATH_PARAMETER, "required": True}),
        [(A_PARAMETER, "is a path parameter without 'required: true'; it is required")],
    ),
    (
        part("s", "securitySchemes", {"type": "apiKey", "flows": {}}),
        part("s", "securitySchemes", {"type": "apiKey"}),
        [(A_SCHEME, "has OAuth flows without being of type oauth2")],
    ),
    (
        part(
            "s",
            "securitySchemes",
            {
                "type": "oauth2",
                "flows": {
                    "implicit": {"authorizationUrl": "https://a.test"},
                    "password": {"authorizationUrl": "https://a.test", "scopes": {}},
                    "authorizationCode": {"tokenUrl": "https://a.test", "scopes": {}},
                    "clientCredentials": {},
                },
            },
        ),
        part("s", "securitySchemes", {"type": "oauth2", "flows": {"clientCredentials": {}}}),
        [(A_SCHEME, FLOWS)],
    ),
    (
        part("s", "securitySchemes", {"type": "oauth2", "flows": {"implicit": 5, "authorizationCode": WHOLE}}),
        part("s", "securitySchemes", {"type": "oauth2", "flows": {"authorizationCode": WHOLE}}),
        [(A_SCHEME, FLOWS)],
    ),
    *(
        (
            part("x", kind, {**allowed, "meaningless": 1}),
            part("x", kind, allowed),
            [(f"/components/{kind}/x", "has 'meaningless', which means nothing there")],
        )
        for kind, allowed in (
            (
                "headers",
                {"required": True, "style": "simple", "explode": True, "schema": {}, "example": 1, "summary": "a"},
            ),
            ("requestBodies", {"content": {}, "required": True, "description": "a", "summary": "b"}),
            ("responses", {"description": "a", "headers": {}, "content": {}, "links": {}, "summary": "b"}),
        )
    ),
    (
        {"openapi": "3.1.0", "paths": {"/a": {"get": {"tags": [], "summary": "a", "callbacks": {}, "title": "b"}}}},
        {"openapi": "3.1.0", "paths": {"/a": {"get": {"tags": [], "summary": "a", "callbacks": {}}}}},
        [("/paths/~1a/get", "has 'title', which means nothing there")],
    ),
]


@pytest.mark.parametrize("document", LEFT_ALONE)
def test_what_may_be_right_is_left_alone(document: Document) -> None:
    assert tolerated(document) == (document, [])


@pytest.mark.parametrize(("document", "mended", "faults"), MENDED)
def test_a_fault_that_leaves_no_doubt_is_mended_and_named(
    document: Document, mended: Document, faults: list[tuple[str, str]]
) -> None:
    before = copy.deepcopy(document)
    found, named = tolerated(document)
    assert found == mended
    assert named == faults
    assert document == before, "the document itself stays as it is"


def test_each_fault_is_named_at_its_first_location_alone() -> None:
    document = {"openapi": "3.0.3", "components": {"schemas": {"A": {"const": 1}, "B": {"const": 2}}}}
    mended, named = tolerated(document)
    assert mended["components"]["schemas"] == {"A": {}, "B": {}}
    assert len(named) == 1


DESCRIBED = ["description", "example", "examples", "deprecated", "$ref", "summary"]
KEYS = {
    "document": [
        *("openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "webhooks"),
        *("jsonSchemaDialect", "$self"),
    ],
    "operation": [
        *("tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses"),
        *("callbacks", "deprecated", "security", "servers"),
    ],
    "parameters": [
        *("name", "in", "required", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "content"),
        *DESCRIBED,
    ],
    "headers": ["required", "style", "explode", "schema", "content", *DESCRIBED],
    "requestBodies": ["content", "required", "description", "$ref", "summary"],
    "responses": ["description", "headers", "content", "links", "$ref", "summary"],
}


def with_key(kind: str, key: str) -> Document:
    """A document with a key at one of its objects."""
    if kind == "document":
        return {"openapi": "3.1.0", key: 1}
    if kind == "operation":
        return {"openapi": "3.1.0", "paths": {"/a": {"get": {key: 1}}}}
    return part("x", kind, {key: 1})


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind, keys in KEYS.items() for key in keys])
def test_a_key_of_openapi_stays_and_so_does_one_that_may_be_meant_to_be_one(kind: str, key: str) -> None:
    longest = key + "0" * (len(key) * 4 // 3)  # the longest that is similar, since three fifths of both are the same
    for stays in (key, longest):
        assert tolerated(with_key(kind, stays)) == (with_key(kind, stays), [])
    [(_, what)] = tolerated(with_key(kind, f"{longest}0"))[1]
    assert what == f"has '{longest}0', which means nothing there"


SCHEMA_KEYWORDS = ["$comment", "$id", "$defs", "const", "contentEncoding", "contentMediaType", "examples", "if", "then"]
SCHEMA_KEYWORDS += ["else", "patternProperties", "prefixItems", "propertyNames", "unevaluatedProperties"]


@pytest.mark.parametrize("key", SCHEMA_KEYWORDS)
def test_a_keyword_of_json_schema_is_read_in_openapi_3_0_too(key: str) -> None:
    found, named = tolerated(schema("3.0.3", title="t", **{key: {}}))
    assert found == schema("3.0.3", title="t")
    assert named == [(A_SCHEMA, f"has {key!r} {NOT_IN_3_0}")]
    assert tolerated(schema("3.1.0", **{key: {}})) == (schema("3.1.0", **{key: {}}), [])


URLS = {
    "implicit": ["authorizationUrl"],
    "password": ["tokenUrl"],
    "authorizationCode": ["authorizationUrl", "tokenUrl"],
}


@pytest.mark.parametrize("name", URLS)
def test_a_flow_that_clients_do_not_use_is_left_out_if_it_is_not_whole(name: str) -> None:
    whole: Document = {"scopes": {}, **dict.fromkeys(URLS[name], "https://a.test")}
    scheme = part("s", "securitySchemes", {"type": "oauth2", "flows": {name: whole, "clientCredentials": {}}})
    assert tolerated(scheme) == (scheme, [])
    left = part("s", "securitySchemes", {"type": "oauth2", "flows": {"clientCredentials": {}}})
    for key in whole:
        for faulty in ({each: value for each, value in whole.items() if each != key}, {**whole, key: 5}):
            if key == "scopes" and faulty.get(key) == 5:
                continue
            flows = {name: faulty, "clientCredentials": {}}
            found = tolerated(part("s", "securitySchemes", {"type": "oauth2", "flows": flows}))
            assert found == (left, [(A_SCHEME, FLOWS)])


# Lines of errors

TEXT = """openapi: 3.1.0
paths:
  /a~b/{id}:
    get:
      tags: [a,
        b]
components: {schemas: {A: {}}}
"""


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("the document", "new.yaml: line 1: the document: wrong"),
        ("#", "new.yaml: line 1: #: wrong"),
        ("/paths/~1a~0b~1{id}/get", "new.yaml: line 4: /paths/~1a~0b~1{id}/get: wrong"),
        ("#/paths/~1a~0b~1{id}/get/tags/1", "new.yaml: line 6: #/paths/~1a~0b~1{id}/get/tags/1: wrong"),
        ("#/components/schemas/A", "new.yaml: line 7: #/components/schemas/A: wrong"),
        ("#/components/schemas/B", "specs/old.yaml: #/components/schemas/B: wrong"),
        ("GET /a", "specs/old.yaml: GET /a: wrong"),
    ],
)
def test_an_error_about_a_part_of_a_file_has_its_line(tmp_path: Path, where: str, expected: str) -> None:
    file = tmp_path / "new.yaml"
    file.write_text(TEXT, encoding="utf-8")
    for kind in (SpecError, UnforeseenError):
        found = located(kind("specs/old.yaml", where, "wrong"), file, "new.yaml")
        assert str(found) == expected
        assert type(found) is kind


@pytest.mark.parametrize("content", [b"a: [", b"\xff", b"a: \x00", None])
def test_an_error_about_a_file_that_can_not_be_read_stays_as_it_is(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "new.yaml"
    if content is not None:
        file.write_bytes(content)
    error = SpecError("specs/old.yaml", "#/b", "wrong")
    assert located(error, file, "new.yaml") is error


def test_a_key_that_is_no_scalar_moves_no_line(tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text("a: &x c\n*x : 1\nb: 2", encoding="utf-8")
    assert located(SpecError("d.yaml", "#/b", "wrong"), file, "new.yaml").where == "line 3: #/b"


def test_an_error_about_a_file_that_python_can_not_read_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "YAML_LOADER", yaml.SafeLoader)
    file = tmp_path / "new.yaml"
    file.write_text('a: "\\U00110000"\nb: 1', encoding="utf-8")
    error = SpecError("specs/old.yaml", "#/b", "wrong")
    assert located(error, file, "new.yaml") is error
    file.write_text("a: 1\nb: 1", encoding="utf-8")
    assert located(error, file, "new.yaml").where == "line 2: #/b"


# Overlay documents


def applied(document: Document, *actions: Document, version: str = "1.0.0") -> tuple[Document, list[str]]:
    described = [{"description": "Why\n  so.", **action} for action in actions]
    before = copy.deepcopy(document)
    found, obsolete = overlays.apply_overlay(document, {"overlay": version, "actions": described}, "o.yaml")
    assert document == before, "the document itself stays as it is"
    return found, [str(each) for each in obsolete]


def obsolete(target: str) -> str:
    return f"o.yaml: actions[0] {target}: no longer changes anything and can be removed (Why so.)"


@pytest.mark.parametrize(
    ("document", "target", "update", "expected"),
    [
        ({"a": {"b": {"c": 1}}}, "$.a", {"b": {"d": 2}}, {"a": {"b": {"c": 1, "d": 2}}}),
        ({"a": {"b": 1}}, "$.a", {"b": {"c": 2}}, {"a": {"b": {"c": 2}}}),
        ({"a": {"b": {"c": 2}}}, "$.a", {"b": 1}, {"a": {"b": 1}}),
        ({"a": {"b": [1]}}, "$.a", {"b": [1, 2]}, {"a": {"b": [1, 2]}}),
        ({"a": {"b": [1]}}, "$.a", {"b": [1]}, None),
        ({"a": {"b": [1]}}, "$.a", {"b": [True]}, {"a": {"b": [1, True]}}),
        ({"a": {"b": 1}}, "$.a", {"b": True}, {"a": {"b": True}}),
        ({"a": {"b": 1}}, "$.a", {"b": 1}, None),
        ({"a": {}}, "$.a", {"b": None}, {"a": {"b": None}}),
        ({"a": [1]}, "$.a", {"b": 1}, {"a": [1, {"b": 1}]}),
        ({"a": [[1]]}, "$.a", [1], None),
        ({"a": 1}, "$", {"b": 2}, {"a": 1, "b": 2}),
        ({"a": {"x": {}, "y": {}}}, "$.a.*", {"z": 1}, {"a": {"x": {"z": 1}, "y": {"z": 1}}}),
        ({"a": {"x": {"z": 1}, "y": {}}}, "$.a.*", {"z": 1}, {"a": {"x": {"z": 1}, "y": {"z": 1}}}),
        (
            {"a": [{"n": 1}, {"n": 2, "gone": 3}]},
            "$.a[?!@.gone]",
            {"m": 1},
            {"a": [{"n": 1, "m": 1}, {"n": 2, "gone": 3}]},
        ),
        ({"a": [{"gone": 3}]}, "$.a[?!@.gone]", {"m": 1}, None),
    ],
)
def test_an_update_is_merged_and_one_that_changes_nothing_is_obsolete(
    document: Document, target: str, update: Any, expected: Document | None
) -> None:
    found, unused = applied(document, {"target": target, "update": update})
    assert found == (document if expected is None else expected)
    assert repr(found) == repr(document if expected is None else expected), "1 and True differ"
    assert unused == ([obsolete(target)] if expected is None else [])


def test_what_an_action_adds_belongs_to_one_place_alone() -> None:
    shared = {"s": [1]}
    found, _ = applied(
        {"a": shared, "b": shared, "c": [{}, {}]},
        {"target": "$.a", "update": {"s": [2]}},
        {"target": "$.c[*]", "update": {"n": {"m": 1}}},
        {"target": "$.c[0].n", "update": {"m": 2}},
    )
    assert found == {"a": {"s": [1, 2]}, "b": {"s": [1]}, "c": [{"n": {"m": 2}}, {"n": {"m": 1}}]}


@pytest.mark.parametrize(
    ("version", "document", "action", "expected"),
    [
        ("1.1.0", {"a": [1]}, {"target": "$.a", "update": [1, 2]}, {"a": [1, 2]}),
        ("1.0.0", {"a": [1]}, {"target": "$.a", "update": [1, 2]}, {"a": [1, [1, 2]]}),
        ("1.1.0", {"a": 1}, {"target": "$.a", "update": 2}, {"a": 2}),
        ("1.1.0", {"a": [1, 2]}, {"target": "$.a[1]", "update": "x"}, {"a": [1, "x"]}),
        ("1.1.0", {"a": {"x": 1}, "b": {}}, {"target": "$.b", "copy": "$.a"}, {"a": {"x": 1}, "b": {"x": 1}}),
        ("1.1.0", {"a": 5, "b": 6}, {"target": "$.b", "copy": "$.a"}, {"a": 5, "b": 5}),
        ("1.1.0", {"a": {"x": 1}}, {"target": "$.a", "remove": True, "update": {"y": 2}}, {}),
        ("1.0.0", {"a": {"x": 1}}, {"target": "$.a", "remove": False, "update": {"y": 2}}, {"a": {"x": 1, "y": 2}}),
        (
            "1.0.0",
            {"a": {"x": 1}, "b": {}},
            {"target": "$.b", "copy": "$.a", "update": {"y": 2}},
            {"a": {"x": 1}, "b": {"y": 2}},
        ),
    ],
)
def test_both_versions_of_overlays_do_what_they_say(
    version: str, document: Document, action: Document, expected: Document
) -> None:
    assert applied(document, action, version=version) == (expected, [])


def test_a_value_that_is_replaced_by_itself_is_obsolete() -> None:
    assert applied({"a": 1}, {"target": "$.a", "update": 1}, version="1.1.0") == ({"a": 1}, [obsolete("$.a")])
    assert applied({"a": 1}, {"target": "$.a", "update": True}, version="1.1.0")[1] == []


MANY = {f"name{index}": {"title": "x"} for index in range(7)}


@pytest.mark.parametrize(
    ("version", "action", "what"),
    [
        ("1.0.0", {"target": "$.infos"}, "$ has no 'infos'; similar: 'info'"),
        ("1.0.0", {"target": "$.zzz"}, "$ has no 'zzz'; it has 'info', 'items', 'many', 'paths'"),
        ("1.0.0", {"target": "$.many.zzz"}, "$['many'] has no 'zzz'"),
        ("1.0.0", {"target": "$.many.name"}, "$['many'] has no 'name'; similar: 'name6', 'name5', 'name4'"),
        ("1.0.0", {"target": "$.paths['/a'].gte.x"}, "$['paths']['/a'] has no 'gte'; similar: 'get'"),
        ("1.0.0", {"target": "$.items[7]"}, "$['items'] has nothing at [7]"),
        ("1.0.0", {"target": "$['info', 'zzz']"}, "$ has no 'zzz'; it has 'info', 'items', 'many', 'paths'"),
        ("1.0.0", {"target": "$['info', 'many'].title"}, "nothing under 'many' in $ is selected"),
        (
            "1.0.0",
            {"target": "$.items[?@.name == 'thign']"},
            "nothing in $['items'] matches ?@['name'] == 'thign'; similar: 'thing'",
        ),
        (
            "1.0.0",
            {"target": "$.paths.*[?@.operationId == 'reed']"},
            "nothing in $['paths'][*] matches ?@['operationId'] == 'reed'; similar: 'read'",
        ),
        (
            "1.1.0",
            {"target": "$.info", "copy": "$.info.*"},
            "copies from $.info.*, which selects 2 nodes; it must be one",
        ),
        ("1.1.0", {"target": "$.info", "copy": "$.info", "update": {}}, "one action can do one of them"),
        ("1.1.0", {"target": "$.info.title", "update": {}}, "a mapping is updated by a mapping"),
        ("1.1.0", {"target": "$.info", "update": 1}, "a mapping is updated by a mapping"),
        ("1.1.0", {"target": "$.info.title", "update": [1]}, "a mapping is updated by a mapping"),
        ("1.0.0", {"target": "$.info.title", "update": "x"}, "an update needs a target that is a mapping or an array"),
    ],
)
def test_an_action_without_effect_says_what_is_there(version: str, action: Document, what: str) -> None:
    document = {
        "info": {"title": "a", "version": "b"},
        "items": [{"name": "thing"}, {"name": "other"}],
        "many": MANY,
        "paths": {"/a": {"get": {"operationId": "read"}}},
    }
    with pytest.raises(SpecError) as caught:
        applied(document, {"update": {}, **action} if "copy" not in action else action, version=version)
    assert str(caught.value).startswith(f"o.yaml: actions[0] {action['target']}: ")
    assert what in str(caught.value)
    if what.startswith("$") and "similar" not in what and "it has" not in what:
        assert str(caught.value).endswith(what)


# Documents


@pytest.mark.parametrize("name", ["convert", "a", "a_1", "vwo2"])
def test_a_name_of_a_package_has_lower_case_letters_digits_and_underscores(name: str) -> None:
    documents.check_name(name, "d.yaml")


@pytest.mark.parametrize("name", ["", "A", "a-b", "1a", "_a", "a\n", "class", "ä"])
def test_another_name_is_no_name_of_a_package(name: str) -> None:
    with pytest.raises(SpecError) as caught:
        documents.check_name(name, "d.yaml")
    rule = "use lower-case letters, digits and underscores, with a letter first, and no keyword of Python"
    assert str(caught.value) == f"d.yaml: {name!r}: is not a valid API name: {rule}"


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


SMALL = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\nwebhooks: {}\npaths: {}\n"
ACTION = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: $.info, description: Ours., update: {title: b}}\n"


def test_a_document_is_loaded_with_its_overlay_and_without_what_clients_do_not_use(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", SMALL)
    expected = {"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}}
    found = documents.patched("a", tmp_path)
    assert (found.document, found.obsolete) == (expected, [])
    write(tmp_path, "a.overlay.yaml", ACTION)
    assert documents.load("a", tmp_path) == {**expected, "info": {"title": "b", "version": "1"}}
    write(tmp_path, "a.overlay.yaml", ACTION.replace("title: b", "title: a"))
    found = documents.patched("a", tmp_path)
    assert found.document == expected
    assert [each.document for each in found.obsolete] == ["specs/a.overlay.yaml"]


@pytest.mark.parametrize(
    ("text", "overlay", "expected"),
    [
        ("[1]", None, "specs/a.yaml: the file: is not a mapping"),
        (SMALL, "[1]", "specs/a.overlay.yaml: the file: is not a mapping"),
        (SMALL, ACTION.replace("$.info", "$.gone"), "specs/a.overlay.yaml: actions[0] $.gone: $ has no 'gone'"),
        (
            SMALL.replace("{}\n", "{/a: {$ref: '#/b'}}\n"),
            None,
            "specs/a.yaml: /paths/~1a: '#/b' is not in the document",
        ),
        (SMALL.replace("3.1.0", "4"), None, "specs/a.yaml: openapi: 4 is not a supported version"),
    ],
)
def test_a_fault_of_a_document_names_its_file(tmp_path: Path, text: str, overlay: str | None, expected: str) -> None:
    write(tmp_path, "a.yaml", text)
    if overlay is not None:
        write(tmp_path, "a.overlay.yaml", overlay)
    with pytest.raises(SpecError) as caught:
        documents.load("a", tmp_path)
    assert str(caught.value).startswith(expected)


@pytest.mark.parametrize("item", [*({method: {}} for method in METHODS), {"$ref": "#/x"}, {"get": None}])
def test_a_document_with_an_operation_has_something_to_call(item: Document) -> None:
    documents.check_operations({"paths": {"x-own": {}, "/a": 5, "/b": item}}, "d.yaml")


@pytest.mark.parametrize(
    "paths", [None, {}, {"x-own": {"get": {}}}, {"/a": 5}, {"/a": {"summary": "s", "parameters": [], "x-get": {}}}]
)
def test_a_document_without_operations_has_nothing_to_call(paths: Any) -> None:
    given: list[Document] = [{"paths": paths}, {"webhooks": {"a": {"post": {}}}}]
    for document in given:
        with pytest.raises(
            SpecError, match=r"^d\.yaml: the document: there are no operations, so there is nothing to call"
        ):
            documents.check_operations(document, "d.yaml")


NESTED: Document = {"a": [1, {"b/c": {"~": []}}], "d": "e", "": {}}


def test_every_node_has_its_pointer() -> None:
    assert list(documents.walk(NESTED)) == [
        ("", NESTED),
        ("/a", NESTED["a"]),
        ("/a/0", 1),
        ("/a/1", NESTED["a"][1]),
        ("/a/1/b~1c", {"~": []}),
        ("/a/1/b~1c/~0", []),
        ("/d", "e"),
        ("/", {}),
    ]
    found = documents.pointers_by_identity(NESTED)
    inner = NESTED["a"][1]
    assert found == {
        id(NESTED): "#",
        id(inner): "#/a/1",
        id(inner["b/c"]): "#/a/1/b~1c",
        id(NESTED[""]): "#/",
    }
    assert documents.pointers_by_identity({200: inner})[id(inner)] == "#/200"


# References


TARGETS: Document = {
    "a": {"b/c": [{"d": 1}, "text"], "~e": None, "~1": 2, "f g": 3, "%": 4},
    "alias": {"$ref": "#/a"},
    "twice": {"$ref": "#/alias"},
    "own": {"$ref": "#/a", "f g": "own"},
    "loop": {"$ref": "#/loop/x"},
    "one": {"$ref": "#/other/x"},
    "other": {"$ref": "#/one/x"},
    "this": {"$ref": "#/that"},
    "that": {"$ref": "#/this"},
    "odd": {"$ref": ["#/a"]},
}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/a/b~1c/0/d", 1),
        ("#/a/b~1c/1", "text"),
        ("#/a/~0e", None),
        ("#/a/~01", 2),
        ("#/a/f%20g", 3),
        ("#/a/%25", 4),
        ("#/alias/f g", 3),
        ("#/alias/b~1c/0/d", 1),
        ("#/twice/f g", 3),
        ("#/own/f g", "own"),
        ("#/own/~0e", None),
        ("#/alias", {"$ref": "#/a"}),
        ("#/alias/$ref", "#/a"),
    ],
)
def test_a_reference_leads_to_its_node(reference: str, expected: Any) -> None:
    assert documents.resolve(TARGETS, reference, "d.yaml", "here") == expected


@pytest.mark.parametrize(
    ("reference", "what"),
    [
        ("#/b", "'#/b' is not in the document"),
        ("#/alais", "'#/alais' is not in the document; did you mean 'alias'?"),
        ("#/a/b~1c/2", "'#/a/b~1c/2' is not in the document"),
        ("#/a/b~1c/x", "'#/a/b~1c/x' is not in the document"),
        ("#/a/b~1c/1/x", "'#/a/b~1c/1/x' is not in the document"),
        ("#/a/~0e/x", "'#/a/~0e/x' is not in the document"),
        ("#/a/b~1c/0/d/x", "'#/a/b~1c/0/d/x' is not in the document"),
        ("#/alias/g", "'#/alias/g' is not in the document"),
        ("#/odd/x", "'#/odd/x' is not in the document"),
        ("#/loop/x", "the reference '#/loop/x' leads back to itself"),
        ("#/one/x", "the reference '#/one/x' leads back to itself"),
        ("#/this/x", "the reference '#/that' leads back to itself"),
        (
            "other.yaml#/a",
            "'other.yaml#/a' refers to another document; only references within a document are supported",
        ),
        ("#anchor", "'#anchor' refers to another document; only references within a document are supported"),
    ],
)
def test_a_reference_to_nothing_says_what_is_near(reference: str, what: str) -> None:
    with pytest.raises(SpecError) as caught:
        documents.resolve(TARGETS, reference, "d.yaml", "here")
    assert str(caught.value) == f"d.yaml: here: {what}"


ELSEWHERE = "refers to another document; only references within a document are supported"


@pytest.mark.parametrize(
    ("document", "pointer", "what"),
    [
        ({"x": {"$ref": "#/b"}}, "/x", "'#/b' is not in the document"),
        ({"$ref": "b"}, "", f"'b' {ELSEWHERE}"),
        ({"a": {"$ref": "a.yaml"}}, "/a", f"'a.yaml' {ELSEWHERE}"),
        ({"a": [{}, {"b": {"$ref": 5}}]}, "/a/1/b", f"5 {ELSEWHERE}"),
        ({"a/b": {"$dynamicRef": "x#y"}}, "/a~1b", f"'x#y' {ELSEWHERE}"),
        ({"a": {"$recursiveRef": "x"}}, "/a", f"'x' {ELSEWHERE}"),
        ({"a": {"$ref": "#x", "$dynamicRef": "#/b"}}, "/a", "'#/b' is not in the document"),
        ({"properties": {"default": {"$ref": "a"}}}, "/properties/default", f"'a' {ELSEWHERE}"),
        ({"properties": {"$ref": {"$ref": "a"}}}, "/properties/$ref", f"'a' {ELSEWHERE}"),
        ({"schemas": {"x-a": {"items": {"$ref": "a"}}}}, "/schemas/x-a/items", f"'a' {ELSEWHERE}"),
        ({"properties": {"properties": {"$ref": "a"}}}, "/properties/properties", f"'a' {ELSEWHERE}"),
    ],
)
def test_a_reference_that_leads_nowhere_is_refused_where_it_stands(document: Document, pointer: str, what: str) -> None:
    with pytest.raises(SpecError) as caught:
        documents.check_references(document, "d.yaml")
    assert str(caught.value) == f"d.yaml: {pointer}: {what}"


@pytest.mark.parametrize(
    "document",
    [
        {"a": {"$ref": "#/b"}, "b": None},
        {"a": {"$ref": "#anchor"}},
        {"a": {"$ref": None, "$dynamicRef": "#x", "$recursiveRef": "#"}},
        *({key: {"$ref": "a.yaml"}} for key in ("example", "default", "const", "x-own")),
        *({"properties": {"a": {key: [{"$ref": "a.yaml"}]}}} for key in ("examples", "enum", "x-own")),
        {"properties": {"$ref": {"type": "string"}}},
        {"a": ["$ref", 5]},
    ],
)
def test_a_reference_within_a_document_and_what_looks_like_one_in_a_value_is_accepted(document: Document) -> None:
    documents.check_references(document, "d.yaml")


# What a client is made of


def test_callbacks_and_webhooks_are_left_out_wherever_they_stand() -> None:
    operation = {"operationId": "a", "callbacks": {"c": {}}}
    item = {**dict.fromkeys(METHODS, operation), "parameters": [{"callbacks": 1}], "x-own": operation, "summary": "s"}
    document = {
        "openapi": "3.1.0",
        "webhooks": {"w": item},
        "paths": {"/a": item, "/b": {"get": 5}, "/c": 6},
        "components": {"callbacks": {"c": {}}, "pathItems": {"P": item, "Q": 5}, "schemas": {"callbacks": {}}},
    }
    before = copy.deepcopy(document)
    left = {**item, **{method: {"operationId": "a"} for method in METHODS}}
    assert used_part(document) == {
        "openapi": "3.1.0",
        "paths": {"/a": left, "/b": {"get": 5}, "/c": 6},
        "components": {"pathItems": {"P": left, "Q": 5}, "schemas": {"callbacks": {}}},
    }
    assert document == before


@pytest.mark.parametrize("document", [{}, {"paths": 5, "components": 6}, {"components": {"pathItems": 7}}])
def test_what_is_no_document_stays_as_it_is(document: Document) -> None:
    assert used_part(document) == document


# Types


@pytest.mark.parametrize(
    ("schema", "where", "what"),
    [
        ({"type": "interger"}, "", "'interger' is no type; did you mean 'integer'?"),
        ({"type": ["string", "nul"]}, "", "'nul' is no type; did you mean 'null'?"),
        ({"type": 5}, "", "5 is no type"),
        ({"type": "file"}, "", "'file' is no type"),
        ({"properties": {"type": {"type": "text"}}}, "/properties/type", "'text' is no type"),
        ({"items": {"type": None}}, "/items", "None is no type"),
    ],
)
def test_a_type_is_one_of_json_schemas(schema: Document, where: str, what: str) -> None:
    document = {"components": {"schemas": {"A": schema}}}
    with pytest.raises(SpecError) as caught:
        check_types(document, "d.yaml")
    assert str(caught.value) == f"d.yaml: /components/schemas/A{where}/type: {what}"


def test_all_types_of_json_schema_are_accepted_and_types_of_other_things() -> None:
    names = ["array", "boolean", "integer", "null", "number", "object", "string"]
    schemas = {name: {"type": name, "example": {"type": "x"}} for name in names} | {"A": {"type": names}, "B": {}}
    security = {"k": {"type": "apiKey"}}
    check_types({"components": {"schemas": schemas, "securitySchemes": security}, "info": {"type": "x"}}, "d.yaml")


# Errors of overlay documents


@pytest.mark.parametrize(
    ("names", "target", "what"),
    [
        ([], "$.a.zzz", "$['a'] has no 'zzz'"),
        (["b"], "$.a.zzz", "$['a'] has no 'zzz'; it has 'b'"),
        (["g", "f", "e", "d", "c", "b"], "$.a.zzz", "$['a'] has no 'zzz'; it has 'b', 'c', 'd', 'e', 'f', 'g'"),
        (["h", "g", "f", "e", "d", "c", "b"], "$.a.zzz", "$['a'] has no 'zzz'"),
        (["name"], "$.a.nmae", "$['a'] has no 'nmae'; similar: 'name'"),
        (["b"], "$.a[?@ == 'c']", "nothing in $['a'] matches ?@ == 'c'; it has 'b', 't', 'x'"),
        (["b"], '$.a[?@.t == "b"]', "nothing in $['a'] matches ?@['t'] == 'b'; it has 'b', 't', 'x'"),
        (["name"], "$.a[?@.u == 'nmae']", "nothing in $['a'] matches ?@['u'] == 'nmae'; similar: 'name'"),
    ],
)
def test_an_error_says_what_is_similar_or_all_of_a_few_names(names: list[str], target: str, what: str) -> None:
    with pytest.raises(SpecError) as caught:
        applied({"a": {name: {"t": "x"} for name in names}}, {"target": target, "update": {}})
    assert str(caught.value) == f"o.yaml: actions[0] {target}: {what}"


def test_an_action_needs_a_target() -> None:
    with pytest.raises(SpecError, match=r"^o\.yaml: actions\[0\] : is not a JSONPath: "):
        applied({}, {"update": {}})


def test_twenty_one_errors_are_all_said() -> None:
    actions = [{"target": f"$.gone{index}", "update": {}} for index in range(21)]
    with pytest.raises(SpecError) as caught:
        applied({}, *actions)
    said = str(caught.value).splitlines()
    assert said == [
        "o.yaml: actions[0] $.gone0: $ has no 'gone0'",
        *(f"actions[{index}] $.gone{index}: $ has no 'gone{index}'" for index in range(1, 21)),
    ]
