"""What bundlers and dereferencers do to a document is undone: references to anchors, and copies of named schemas."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering.canonical_refs import one_style

Document = dict[str, Any]
ITEM: Document = {"type": "object", "properties": {"a": {"type": "string", "maxLength": 5}}}
REFERENCE = {"$ref": "#/components/schemas/Item"}


def styled(schemas: Document | None, **rest: Any) -> Document:
    document = {"components": {"schemas": schemas}, **rest}
    before = copy.deepcopy(document)
    found = one_style(document, "d.yaml")
    assert document == before, "the document itself stays as it is"
    return found


def schemas_of(schemas: Document, **rest: Any) -> Document:
    found: Document = styled(schemas, **rest)["components"]["schemas"]
    return found


def folded(value: Any, **items: Any) -> Any:
    """What stands at a place of a document beside the schema Item."""
    return styled({"Item": ITEM, **items}, place=value)["place"]


@pytest.mark.parametrize("document", [{}, {"components": None}, {"components": {"schemas": None}, "paths": {}}])
def test_a_document_without_schemas_stays_as_it_is(document: Document) -> None:
    assert one_style(document, "d.yaml") is document


def test_everything_else_of_a_document_is_kept() -> None:
    rest = {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {}}}}}
    parameters = {"P": {"name": "p", "in": "query", "schema": copy.deepcopy(ITEM)}}
    document = {**rest, "components": {"schemas": {"Item": ITEM}, "parameters": parameters}}
    assert one_style(document, "d.yaml") == {
        **rest,
        "components": {"schemas": {"Item": ITEM}, "parameters": {"P": {**parameters["P"], "schema": REFERENCE}}},
    }


# Named schemas that point elsewhere


def test_a_schema_that_only_points_into_the_document_becomes_what_is_there() -> None:
    inner = {"type": "object", "properties": {"b": {"type": "integer"}}}
    pointer = {"$ref": "#/components/schemas/Item/properties/inner"}
    outer = {"type": "object", "properties": {"inner": inner}}
    assert schemas_of({"Item": outer, "Inner": pointer})["Inner"] == inner
    described = {**pointer, "description": "Own."}
    assert schemas_of({"Item": outer, "Inner": described})["Inner"] == described
    alias = {"$ref": "#/components/schemas/Item"}
    assert schemas_of({"Item": outer, "Alias": alias, "Any": True}) == {"Item": outer, "Alias": alias, "Any": True}


def test_a_schema_that_points_to_nothing_is_refused_by_its_name() -> None:
    with pytest.raises(SpecError, match=r"d\.yaml: #/components/schemas/Bad: '#/paths/x' is not in the document"):
        styled({"Bad": {"$ref": "#/paths/x"}})


# Anchors


@pytest.mark.parametrize(
    ("own", "reference"),
    [
        ({"$anchor": "node"}, {"$ref": "#node"}),
        ({"$dynamicAnchor": "node"}, {"$dynamicRef": "#node"}),
        ({"$anchor": "a", "$dynamicAnchor": "node"}, {"$ref": "#node"}),
        ({"$recursiveAnchor": True}, {"$recursiveRef": "#"}),
    ],
)
def test_a_reference_to_an_anchor_becomes_one_to_the_name(own: Document, reference: Document) -> None:
    schema = {"type": "object", **own, "properties": {"one": reference, "more": {"allOf": [reference, {}]}}}
    named = {"$ref": "#/components/schemas/Node"}
    found = schemas_of({"Node": schema, "Other": {"items": reference}})
    assert found["Node"] == {**schema, "properties": {"one": named, "more": {"allOf": [named, {}]}}}
    assert found["Other"] == {"items": reference}, "the anchor is that of another schema"


@pytest.mark.parametrize(
    ("own", "reference"),
    [
        ({}, {"$recursiveRef": "#"}),
        ({"$recursiveAnchor": False}, {"$recursiveRef": "#"}),
        ({"$anchor": "node"}, {"$ref": "#other"}),
        ({"$anchor": "node"}, {"$ref": ["#node"]}),
        ({"$anchor": "node"}, {"$comment": "#node"}),
    ],
)
def test_other_references_stay_as_they_are(own: Document, reference: Document) -> None:
    schema = {"type": "object", **own, "properties": {"one": reference}}
    assert schemas_of({"Node": schema}) == {"Node": schema}


# Copies


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"schema": ITEM}, {"schema": REFERENCE}),
        ([ITEM, {"items": ITEM}], [REFERENCE, {"items": REFERENCE}]),
        ({"schema": dict(reversed(ITEM.items()))}, {"schema": REFERENCE}),
        ({"properties": {"default": ITEM, "x-a": ITEM}}, {"properties": {"default": REFERENCE, "x-a": REFERENCE}}),
        (
            {"properties": {"properties": {"properties": {"example": ITEM}}}},
            {"properties": {"properties": {"properties": {"example": REFERENCE}}}},
        ),
        ({"content": {"enum": {"schema": ITEM}}}, {"content": {"enum": {"schema": REFERENCE}}}),
    ],
)
def test_a_copy_of_a_named_schema_becomes_a_reference(value: Any, expected: Any) -> None:
    assert folded(copy.deepcopy(value)) == expected


@pytest.mark.parametrize(
    "value",
    [
        {"schema": {**ITEM, "description": "Another."}},
        {"schema": {**ITEM, "properties": {"a": {"type": "string", "maxLength": 5.0}}}},
        {"schema": {**ITEM, "properties": {"a": {"type": "string", "maxLength": True}}}},
        {"schema": {**ITEM, "properties": {"a": {"type": ["string"], "maxLength": 5}}}},
        *({key: ITEM} for key in ("example", "default", "const", "x-own")),
        *({key: [ITEM, [ITEM], {"a": ITEM}]} for key in ("examples", "enum", "x-own")),
        {"default": {"properties": {"a": ITEM}}},
        {"properties": ITEM},
        {"properties": {"type": "object", "properties": ITEM["properties"]}},
    ],
)
def test_what_is_another_schema_or_a_value_stays_as_it_is(value: Any) -> None:
    assert folded(copy.deepcopy(value)) == value


@pytest.mark.parametrize(
    ("schema", "is_folded"),
    [
        ({"type": "object"}, False),
        ({"type": "object", "title": "T"}, True),
        ({"maxLength": 5, "minLength": 1, "pattern": "a"}, False),
        ({"$ref": "#/components/schemas/Item", "type": "object"}, False),
    ],
)
def test_only_copies_of_what_is_not_alike_by_chance_are_recognized(schema: Document, is_folded: bool) -> None:
    found = folded({"schema": copy.deepcopy(schema)}, Other=schema)
    assert found == {"schema": {"$ref": "#/components/schemas/Other"} if is_folded else schema}


def test_a_copy_of_two_named_schemas_stays_as_it_is_and_so_does_what_holds_it() -> None:
    twice = {"Item": ITEM, "Twin": ITEM, "Third": copy.deepcopy(ITEM)}
    assert schemas_of(twice) == twice
    assert folded({"schema": ITEM}, Twin=ITEM) == {"schema": ITEM}
    outer = {"type": "object", "properties": {"in": {"$ref": "#/components/schemas/Twin"}}}
    copied = {"type": "object", "properties": {"in": ITEM}}
    reference = {"$ref": "#/components/schemas/Outer"}
    assert folded({"schema": copied}, Twin=ITEM, Outer=outer) == {"schema": reference}, "to a twin or not is the same"


def chain(length: int) -> Document:
    """Schemas each of which holds a copy of the next one, with all that is in it."""
    schemas: Document = {"S0": {"type": "object", "title": "0"}}
    for index in range(1, length):
        inner = copy.deepcopy(schemas[f"S{index - 1}"])
        schemas[f"S{index}"] = {"type": "object", "title": str(index), "properties": {"next": inner}}
    return schemas


@pytest.mark.parametrize("is_reversed", [False, True])
def test_copies_in_copies_become_references_too(is_reversed: bool) -> None:
    schemas = chain(8)
    given = dict(reversed(schemas.items())) if is_reversed else schemas
    found = styled(given, place={"schema": schemas["S7"]})
    assert found["place"] == {"schema": {"$ref": "#/components/schemas/S7"}}
    for index in range(1, 8):
        schema = found["components"]["schemas"][f"S{index}"]
        assert schema["properties"] == {"next": {"$ref": f"#/components/schemas/S{index - 1}"}}
    assert list(found["components"]["schemas"]) == list(given)


def test_what_has_no_copies_is_not_copied_itself() -> None:
    place = {"list": [{"a": 1}], "schema": {"type": "object"}}
    found = styled({"Item": ITEM}, place=place)
    assert found["place"] is place
    assert found["components"]["schemas"]["Item"] is ITEM
    with_copy = {"kept": place, "list": [place, ITEM]}
    found = styled({"Item": ITEM}, place=with_copy)["place"]
    assert found == {"kept": place, "list": [place, REFERENCE]}
    assert found["kept"] is found["list"][0] is place
