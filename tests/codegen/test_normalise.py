"""How a vendor's document is brought into the form of the present one: its order, its descriptions, and its YAML."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.intake import normalise

Document = dict[str, Any]


def like(present: Any, new: Any, *, keep_prose: bool | None = None, components: Document | None = None) -> Any:
    """A part of a new document as it is written where the present one has another part, with the order of its keys."""
    document = {"part": present, "components": components or {}}
    options = {} if keep_prose is None else {"keep_prose": keep_prose}
    found = normalise.normalised({"part": new}, document, **options)
    assert found.keys() == {"part"}
    return json.dumps(found["part"])


# YAML


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", "plain"),
        ("08", "'08'"),
        ("true", "'true'"),
        ("null", "'null'"),
        ("1e3", "'1e3'"),
        ("yes", "'yes'"),
        ("yes it is", "yes it is"),
        ("caf\u00e9", "caf\u00e9"),
        ("a\x85b", '"a\\Nb"'),
        ("a\u2028b", '"a\\Lb"'),
        ("a\u2029b", '"a\\Pb"'),
        ("a\ufeffb", '"a\\uFEFFb"'),
        (8, "8"),
        (True, "true"),
        (None, "null"),
        ([], "[]"),
        ({}, "{}"),
    ],
)
def test_a_value_is_written_so_that_every_version_of_yaml_reads_it(value: Any, expected: str) -> None:
    assert normalise.to_yaml({"a": value}) == f"a: {expected}\n"


def test_documents_are_written_in_block_style_in_their_order() -> None:
    shared = {"type": "string"}
    document = {"z": [shared, [1, 2]], "a": {"c": shared, "b": {"e": [], "d": [{"y": 1, "x": 2}]}}}
    assert normalise.to_yaml(document) == (
        "z:\n  - type: string\n  - - 1\n    - 2\n"
        "a:\n  c:\n    type: string\n  b:\n    e: []\n    d:\n      - y: 1\n        x: 2\n"
    )


def test_lines_are_broken_after_120_characters() -> None:
    for length, separator in ((117, " "), (118, "\n  ")):
        word = "x" * length  # after "a: "
        assert normalise.to_yaml({"a": f"{word} end"}) == f"a: {word}{separator}end\n"


# Order

ORDERS: dict[str, tuple[Any, Any, Any]] = {
    "present keys": ({"b": 1, "c": 2, "a": 3}, {"a": 4, "b": 5, "c": 6}, {"b": 5, "c": 6, "a": 4}),
    "keys that are gone": ({"b": 1, "c": 2, "a": 3}, {"a": 4, "b": 5}, {"b": 5, "a": 4}),
    "new keys": ({"b": 1, "a": 2}, {"n": 3, "a": 4, "m": 5, "o": 6, "b": 7}, {"n": 3, "b": 7, "a": 4, "m": 5, "o": 6}),
    "a new key between others": ({"a": 1, "b": 2}, {"a": 3, "n": 4, "b": 5}, {"a": 3, "n": 4, "b": 5}),
    "inner keys": ({"k": {"b": 1, "a": 2}}, {"k": {"a": 3, "b": 4}}, {"k": {"b": 4, "a": 3}}),
    "an example": (
        {"example": {"b": 1, "a": {"d": 2, "c": 3}}},
        {"example": {"a": {"c": 4, "d": 5}, "b": 6}},
        {"example": {"b": 6, "a": {"d": 5, "c": 4}}},
    ),
    "a new example": ({"type": "object"}, {"type": "object", "example": {"b": 1, "a": 2}}, None),
    "an example of another type": ({"example": {"b": 1}}, {"example": [{"b": 1, "a": 2}]}, None),
    "another type": ({"k": {"b": 1}}, {"k": [{"b": 1, "a": 2}]}, {"k": [{"b": 1, "a": 2}]}),
    "another type than a list": ({"k": [{"b": 1}]}, {"k": {"b": 1, "a": 2}}, {"k": {"b": 1, "a": 2}}),
    "nothing before": (None, {"b": 1, "a": [{"d": 1, "c": 2}]}, {"b": 1, "a": [{"d": 1, "c": 2}]}),
}


@pytest.mark.parametrize("kind", ORDERS)
def test_keys_keep_the_order_of_the_present_document(kind: str) -> None:
    present, new, expected = ORDERS[kind]
    assert like(present, new) == json.dumps(new if expected is None else expected)


# Items of lists

LISTS: dict[str, tuple[list[Any], list[Any], list[int | None]]] = {
    "parameters": (
        [{"name": "a", "in": "query", "description": "0"}, {"name": "a", "in": "path", "description": "1"}],
        [{"name": "a", "in": "path"}, {"name": "a", "in": "header"}, {"name": "a", "in": "query"}],
        [1, None, 0],
    ),
    "tags": (
        [{"name": "a", "description": "0"}, {"name": "b", "description": "1"}],
        [{"name": "b"}, {"name": "c"}, {"name": "a"}],
        [1, None, 0],
    ),
    "servers": (
        [{"url": "https://a", "description": "0"}, {"url": "https://b", "description": "1"}],
        [{"url": "https://b"}, {"url": "https://c"}],
        [1, None],
    ),
    "references": (
        [{"$ref": "#/a", "description": "0"}, {"$ref": "#/b", "description": "1"}],
        [{"$ref": "#/b"}, {"$ref": "#/c"}, {"$ref": "#/a"}],
        [1, None, 0],
    ),
    "titles": (
        [{"title": "A", "description": "0"}, {"title": "B", "description": "1"}],
        [{"title": "B"}, {"title": "C"}],
        [1, None],
    ),
    "schemas without a name": (
        [{"type": "string", "description": "0"}, {"type": "object", "description": "1"}],
        [{"type": "object"}, {"type": "integer"}, {"type": "null"}],
        [0, 1, None],
    ),
    "a schema without a name in the place of one with a name": (
        [{"title": "A", "description": "0"}, {"type": "object", "description": "1"}],
        [{"type": "string"}, {"type": "object"}],
        [None, 1],
    ),
    "what is no name": (
        [{"name": 5, "description": "0"}, {"name": 6, "url": "https://b", "description": "1"}],
        [{"name": 6}, {"url": "https://b"}],
        [0, 1],
    ),
}


@pytest.mark.parametrize("kind", LISTS)
def test_an_item_of_a_list_has_the_description_of_its_counterpart(kind: str) -> None:
    present, new, counterparts = LISTS[kind]
    described = [
        item if index is None else {**item, "description": str(index)}
        for item, index in zip(new, counterparts, strict=True)
    ]
    found = json.loads(like(present, [{**item, "description": "vendor's"} for item in new]))
    assert found == described


def test_items_that_are_no_mappings_stay() -> None:
    assert like(["b", {"name": "x"}, 1], ["a", "b", {"name": "x"}, None]) == json.dumps(["a", "b", {"name": "x"}, None])


# Descriptions

COLOR = {"type": "string", "description": "A color"}
SHARED: Document = {
    "schemas": {
        "Color": COLOR,
        "Any": {"allOf": [{}], "description": "A part"},
        "Titled": {"title": "T", "description": "With a title"},
    },
    "parameters": {"page": {"name": "page", "in": "query", "description": "Which page"}},
}
TO_COLOR = {"$ref": "#/components/schemas/Color"}
TO_ANY = {"$ref": "#/components/schemas/Any"}
PROSE: dict[str, tuple[Any, Any, Any]] = {
    "ours stays": ({"description": "ours"}, {"description": "vendor's"}, {"description": "ours"}),
    "our summary stays": ({"summary": "ours"}, {"summary": "vendor's"}, {"summary": "ours"}),
    "ours stays if there is none": ({"a": 1, "description": "ours"}, {"a": 2}, {"a": 2, "description": "ours"}),
    "the vendor's is dropped": ({}, {"a": 1, "description": "vendor's", "summary": "vendor's"}, {"a": 1}),
    "a property is no description": (
        {"properties": {"description": {"type": "string", "description": "ours"}}},
        {"properties": {"description": {"type": "string", "description": "vendor's"}, "summary": {"type": "string"}}},
        {"properties": {"description": {"type": "string", "description": "ours"}, "summary": {"type": "string"}}},
    ),
    "a property that is gone is gone": (
        {"properties": {"description": {"type": "string"}}, "mapping": {"summary": "#/a", "b": "#/b"}},
        {"properties": {"a": {"type": "string"}}, "mapping": {"b": "#/b"}},
        {"properties": {"a": {"type": "string"}}, "mapping": {"b": "#/b"}},
    ),
    "the name of a value is no description": (
        {"mapping": {"summary": "#/a"}},
        {"mapping": {"summary": "#/b", "description": "#/c"}},
        {"mapping": {"summary": "#/b", "description": "#/c"}},
    ),
    "a property may be called default": (
        {"properties": {"default": {"description": "ours"}}},
        {"properties": {"default": {"type": "string"}, "example": {"type": "string", "description": "vendor's"}}},
        {"properties": {"default": {"type": "string", "description": "ours"}, "example": {"type": "string"}}},
    ),
    "a property may be called properties": (
        {},
        {"properties": {"properties": {"type": "string", "description": "vendor's"}}},
        {"properties": {"properties": {"type": "string"}}},
    ),
    "a description in a value is data": (
        {"default": {"description": "ours", "a": 1}},
        {"default": {"description": "vendor's"}, "enum": [{"summary": "vendor's"}]},
        {"default": {"description": "vendor's"}, "enum": [{"summary": "vendor's"}]},
    ),
    "what is no text is not kept": ({"description": {"a": 1}}, {"b": 2}, {"b": 2}),
    "what is no text is no description": (
        {"description": {"a": 1}},
        {"description": {"a": 2, "description": "vendor's"}},
        {"description": {"a": 2}},
    ),
    "a part that was a reference": (TO_COLOR, {"type": "string", "description": "vendor's"}, COLOR),
    "beside a reference": (
        {**TO_COLOR, "description": "ours"},
        {"type": "string", "maxLength": 5},
        {"type": "string", "maxLength": 5, "description": "ours"},
    ),
    "a part that is a reference still": (TO_COLOR, {**TO_COLOR, "description": "vendor's"}, TO_COLOR),
    "a reference to nothing": (
        {"$ref": "#/components/schemas/Gone", "description": "ours"},
        {"type": "string"},
        {"type": "string", "description": "ours"},
    ),
    "a reference to what is no mapping": (
        {"$ref": "#/part/$ref", "description": "ours"},
        {"type": "string"},
        {"type": "string", "description": "ours"},
    ),
    **{
        f"a reference in {keyword}": (TO_COLOR, {keyword: [TO_COLOR], "nullable": True}, None)
        for keyword in ("allOf", "oneOf", "anyOf")
    },
    "a combination that was one": (
        TO_ANY,
        {"allOf": [{"type": "object"}]},
        {"allOf": [{"type": "object"}], "description": "A part"},
    ),
    "a parameter that was a reference": (
        [{"name": "a", "in": "path"}, {"$ref": "#/components/parameters/page"}],
        [{"name": "page", "in": "query"}, {"name": "a", "in": "path"}],
        [{"name": "page", "in": "query", "description": "Which page"}, {"name": "a", "in": "path"}],
    ),
    "a schema with a title that was a reference": (
        [{"type": "string"}, {"$ref": "#/components/schemas/Titled"}],
        [{"title": "T"}],
        [{"title": "T", "description": "With a title"}],
    ),
    "a schema that was a reference": (
        [TO_COLOR, {"type": "object", "description": "ours"}],
        [{"type": "string"}, {"type": "object"}, {"type": "object"}],
        [COLOR, {"type": "object", "description": "ours"}, {"type": "object"}],
    ),
}


@pytest.mark.parametrize("kind", PROSE)
def test_our_descriptions_are_kept_and_the_vendors_are_not(kind: str) -> None:
    present, new, expected = PROSE[kind]
    expected = new if expected is None else expected
    assert json.loads(like(present, new, components=SHARED)) == expected
    assert json.loads(like(present, new, components=SHARED, keep_prose=False)) == expected


def test_on_request_the_vendors_are_kept_where_there_are_none() -> None:
    new = {"description": "vendor's", "summary": "vendor's", "a": {"description": "vendor's"}}
    present = {"summary": "ours", "description": 5}
    assert json.loads(like(present, new, keep_prose=True)) == {**new, "summary": "ours"}


def test_a_webhook_may_be_called_as_a_keyword_is() -> None:
    hooks = {"default": {"post": {"description": "vendor's", "operationId": "a"}}}
    assert normalise.normalised({"webhooks": hooks}, {}) == {"webhooks": {"default": {"post": {"operationId": "a"}}}}


# Replies


def test_each_reply_has_a_description() -> None:
    def responses(**more: Any) -> Document:
        named = {"200": {}, "404": {}, "4XX": {}, "default": {}, "299": {}, "201": {"description": "Made"}, **more}
        return {"responses": named}

    referred = {"302": {"$ref": "#/components/responses/R"}, "x-note": {}, "303": "nothing"}
    item = {"get": responses(**referred), "parameters": [], "summary": "An item", "post": {"responses": []}}
    document = {
        "paths": {"/a": item, "/b": 5, "x-note": {"get": responses()}},
        "components": {
            "pathItems": {"Item": {"put": responses()}},
            "responses": {"R": {}, "S": {"$ref": "#/components/responses/R"}, "T": 5},
        },
    }
    found = normalise.normalised(document, {}, keep_prose=True)
    phrases = {"200": "OK", "404": "Not Found", "4XX": "A reply", "default": "Any other reply", "299": "A reply"}
    described = {**{status: {"description": text} for status, text in phrases.items()}, "201": {"description": "Made"}}
    assert found["paths"]["/a"]["get"]["responses"] == {**described, **referred}
    assert found["paths"]["/a"]["post"] == {"responses": []}
    assert found["paths"]["/b"] == 5
    assert found["components"] == {
        "pathItems": {"Item": {"put": {"responses": described}}},
        "responses": {"R": {"description": "A reply"}, "S": {"$ref": "#/components/responses/R"}, "T": 5},
    }


@pytest.mark.parametrize("document", [{}, {"paths": [], "components": []}, {"components": {"responses": []}}])
def test_a_document_without_replies_stays(document: Document) -> None:
    assert normalise.normalised(document, {}) == document
    assert normalise.undescribed(document) == []


def test_operations_and_schemas_without_a_description_are_named_by_their_pointers() -> None:
    replies: Document = {"responses": {}}
    document = {
        "paths": {
            "/a~/b": {"get": replies, "put": {**replies, "summary": "A"}, "post": {**replies, "description": "B"}},
            "/c": {"patch": {**replies, "summary": ""}},
        },
        "components": {
            "pathItems": {"Item": {"delete": replies}},
            "schemas": {
                "A/B": {"type": "object"},
                "C": {"description": "C"},
                "D": {"$ref": "#/components/schemas/C"},
                "E": True,
                "F": {"description": ""},
            },
        },
    }
    assert normalise.undescribed(document) == [
        "/paths/~1a~0~1b/get",
        "/paths/~1c/patch",
        "/components/pathItems/Item/delete",
        "/components/schemas/A~1B",
        "/components/schemas/F",
    ]
