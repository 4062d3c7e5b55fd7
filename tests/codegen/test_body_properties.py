"""The properties of a body that become arguments: those of unions, those that are required, and those of each variant."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.lowering.body_properties import Variant, properties_of, required_of, variants_of
from codegen.lowering.schemas import Schemas
from codegen.planning import pipeline

Document = dict[str, Any]
A, B, C = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
NULL = {"type": "null"}
READ_ONLY = {"type": "string", "readOnly": True}


@pytest.fixture(scope="module")
def schemas() -> Schemas:
    """Schemas with two named objects."""
    one = {"type": "object", "required": ["a", "id"], "properties": {"a": A, "id": READ_ONLY}}
    closed = {"type": "object", "properties": {"c": C}, "additionalProperties": False}
    components = {"schemas": {"One": one, "Closed": closed, "Name": {"type": "string", "maxLength": 5}}}
    document = {"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}, "components": components}
    return pipeline.lower("small", document).schemas


ONE, CLOSED = {"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Closed"}


def body(**properties: Any) -> Document:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, None),
        ({"type": "object", "properties": {}}, None),
        (A, None),
        (body(a=A, id=READ_ONLY), {"a": A}),
        (body(id=READ_ONLY), {}),
        (ONE, {"a": A}),
        ({"oneOf": [ONE, NULL]}, {"a": A}),
        ({"oneOf": [NULL, body(b=B)]}, {"b": B}),
        ({"oneOf": [ONE, body(b=B)]}, {"a": A, "b": B}),
        ({"oneOf": [ONE, body(a=A, b=B)]}, {"a": A, "b": B}),
        ({"oneOf": [ONE, A]}, None),
        ({"oneOf": [A, ONE]}, None),
        ({"oneOf": [body(a=A), body(a=B), body(a=A)]}, {"a": {"oneOf": [A, B]}}),
        ({"oneOf": [body(a=A), body(a={"oneOf": [B, A, C]})]}, {"a": {"oneOf": [A, B, C]}}),
        ({"oneOf": [body(a={"oneOf": [B, C]}), body(a=A), body(a=C)]}, {"a": {"oneOf": [B, C, A]}}),
        (
            {"oneOf": [body(a={**A, "description": "First."}), body(a={**B, "description": "Second."})]},
            {
                "a": {
                    "oneOf": [{**A, "description": "First."}, {**B, "description": "Second."}],
                    "description": "First.",
                }
            },
        ),
        (
            {"oneOf": [body(a=A), body(a={**B, "description": "Second."})]},
            {"a": {"oneOf": [A, {**B, "description": "Second."}]}},
        ),
        ({"oneOf": [{"oneOf": [ONE, body(b=B)]}, body(c=C)]}, {"a": A, "b": B, "c": C}),
    ],
)
def test_a_body_has_the_properties_of_all_its_variants(schemas: Schemas, schema: Any, expected: Any) -> None:
    assert properties_of(schemas, schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, []),
        ({"required": ["b", "a"]}, ["b", "a"]),
        ({**body(a=READ_ONLY, b=B), "required": ["a", "b", "c"]}, ["b", "c"]),
        (ONE, ["a"]),
        ({"oneOf": [ONE, NULL]}, ["a"]),
        (
            {"oneOf": [{"required": ["c", "a", "b"]}, {"required": ["a", "c"]}, {"required": ["a", "d", "c"]}]},
            ["c", "a"],
        ),
        ({"oneOf": [ONE, body(a=A)]}, []),
        ({"oneOf": [body(a=A), ONE]}, []),
        ({"oneOf": [ONE, {"oneOf": [ONE, {"required": ["x", "a"]}]}]}, ["a"]),
    ],
)
def test_a_body_requires_what_all_its_variants_require(schemas: Schemas, schema: Any, expected: list[str]) -> None:
    assert required_of(schemas, schema) == expected


def by_kind(**mapping: Any) -> Document:
    return {"discriminator": {"propertyName": "kind", "mapping": {key: each["$ref"] for key, each in mapping.items()}}}


def test_a_body_that_is_no_union_is_its_only_variant(schemas: Schemas) -> None:
    assert variants_of(schemas, body(a=A, id=READ_ONLY)) == [Variant("", {"a": A}, [], {})]
    for schema in (ONE, {"oneOf": [ONE, NULL]}):
        assert variants_of(schemas, schema) == [Variant("One", {"a": A}, ["a"], {})]
    assert variants_of(schemas, A) == [Variant("", {}, [], {})]


def test_a_variant_has_the_values_that_select_it(schemas: Schemas) -> None:
    union = {"oneOf": [ONE, CLOSED, body(b=B)], **by_kind(one=ONE, uno=ONE, closed=CLOSED)}
    one, closed = (
        Variant("One", {"a": A}, ["a"], {"kind": ["one", "uno"]}),
        Variant("Closed", {"c": C}, [], {"kind": ["closed"]}),
    )
    assert variants_of(schemas, union) == [one, closed, Variant("", {"b": B}, [], {})]
    unmapped = {"oneOf": [ONE, CLOSED], "discriminator": {"propertyName": "kind"}}
    assert [each.tags for each in variants_of(schemas, unmapped)] == [{}, {}]


def test_a_variant_of_a_union_in_a_union_is_selected_by_both(schemas: Schemas) -> None:
    inner = {"oneOf": [ONE, CLOSED], **by_kind(one=ONE, uno=ONE, closed=CLOSED)}
    outer = {"oneOf": [inner, ONE], **by_kind(uno=ONE, more=ONE)}
    assert [each.tags for each in variants_of(schemas, outer)] == [
        {"kind": ["one", "uno"]},
        {"kind": ["closed"]},
        {"kind": ["uno", "more"]},
    ]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ({"one": ONE, "uno": ONE}, {"kind": ["uno"]}),
        ({"uno": ONE, "more": ONE}, {"kind": ["uno", "more"]}),
        ({"one": ONE}, {"kind": ["one"]}),
        ({"closed": CLOSED}, {"kind": ["uno", "more"]}),
    ],
)
def test_the_values_of_the_inner_union_are_those_that_the_outer_one_has_too(
    schemas: Schemas, inner: dict[str, Any], expected: dict[str, list[str]]
) -> None:
    reference = {"$ref": "#/components/schemas/Inner"}
    schemas.components["Inner"] = {"oneOf": [ONE], **by_kind(**inner)}
    outer = {"oneOf": [reference], **by_kind(uno=reference, more=reference)}
    try:
        assert [each.tags for each in variants_of(schemas, outer)] == [expected]
    finally:
        del schemas.components["Inner"]


def test_what_may_overlap_may_have_the_properties_of_the_others(schemas: Schemas) -> None:
    variants = [ONE, CLOSED, body(a=B, b=B)]
    found = [each.properties for each in variants_of(schemas, {"oneOf": variants, "overlapping": True})]
    assert found == [{"a": A, "c": C, "b": B}, {"c": C}, {"a": B, "c": C, "b": B}]
    alone = [{"a": A}, {"c": C}, {"a": B, "b": B}]
    assert [each.properties for each in variants_of(schemas, {"oneOf": variants})] == alone
    chosen = {"oneOf": variants, "overlapping": True, **by_kind(one=ONE)}
    assert [each.properties for each in variants_of(schemas, chosen)] == alone
    nested = {"oneOf": [{"oneOf": variants[:2], "overlapping": True}, body(b=B)], "overlapping": True}
    found = [each.properties for each in variants_of(schemas, nested)]
    assert found == [{"a": A, "c": C, "b": B}, {"c": C}, {"a": A, "c": C, "b": B}]
