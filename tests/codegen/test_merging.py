"""Schemas with their allOf merged in: the exact result, and the kind that each schema is lowered to."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering.all_of import Merger

Schema = dict[str, Any]
PREFIX = "#/components/schemas/"
STRING, INTEGER, BOOLEAN, NULL = ({"type": kind} for kind in ("string", "integer", "boolean", "null"))


def ref(name: str, **more: Any) -> Schema:
    return {"$ref": PREFIX + name, **more}


def obj(required: tuple[str, ...] = (), /, **properties: Any) -> Schema:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def all_of(*parts: Any, **own: Any) -> Schema:
    return {"allOf": list(parts), **own}


NAMED: Schema = {
    "Text": {"type": "string", "description": "d"},
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "Shade": {"type": "string", "enum": ["red", "dark"]},
    "Pet": {**obj(kind={}), "discriminator": {"propertyName": "kind"}},
    "Cat": all_of({"$ref": PREFIX + "Pet"}, obj(lives=INTEGER)),
    "Shape": {
        **obj(kind={}),
        "oneOf": [{"$ref": PREFIX + "Circle"}, {"$ref": PREFIX + "Ring"}],
        "discriminator": {"propertyName": "kind"},
    },
    "Ring": all_of({"$ref": PREFIX + "Shape"}, {"oneOf": [obj(a={}), obj(b={})]}),
    "Untyped": {"minLength": 1},
    "Mapped": {"type": "object"},
    "Deep": obj(a={"$ref": PREFIX + "Mapped"}),
    "Single": {"oneOf": [{"$ref": PREFIX + "Cat"}]},
    "Circle": all_of({"$ref": PREFIX + "Shape"}, obj(radius=INTEGER)),
    "Tool": {**obj(kind={}), "anyOf": [{"$ref": PREFIX + "Saw"}], "discriminator": {"propertyName": "kind"}},
    "Saw": all_of({"$ref": PREFIX + "Tool"}, obj(teeth=INTEGER)),
    "Thing": {"oneOf": [{"$ref": PREFIX + "Cat"}, {"$ref": PREFIX + "Saw"}], "discriminator": {"propertyName": "kind"}},
    "AnyThing": {"anyOf": [{"$ref": PREFIX + "Cat"}, {"$ref": PREFIX + "Saw"}], "discriminator": {"propertyName": "k"}},
    "One": all_of({"$ref": PREFIX + "Two"}, obj(one={})),
    "Two": all_of({"$ref": PREFIX + "One"}, obj(two={})),
    "Self": all_of({"$ref": PREFIX + "Self"}, STRING),
    "Turn": {"$ref": PREFIX + "Return"},
    "Return": {"$ref": PREFIX + "Turn", "description": "d"},
    "True": True,
}


def merger(**more: Any) -> Merger:
    return Merger({"components": {"schemas": copy.deepcopy({**NAMED, **more})}}, "small")


THING = {"oneOf": [ref("Cat"), ref("Saw")], "discriminator": {"propertyName": "kind"}}

FLAT: dict[str, tuple[Any, Any]] = {
    "true": (True, {}),
    "no allOf": (STRING, STRING),
    "an empty allOf": (all_of(type="string"), all_of(type="string")),
    "parts that are no mappings": (all_of(True, STRING, False), STRING),
    # Annotations
    "the outer description, and no inner title": (
        all_of({"type": "string", "title": "T", "description": "d"}, description="e"),
        {"type": "string", "description": "e"},
    ),
    "the outer title": (all_of({"type": "string", "title": "T"}, title="U"), {"type": "string", "title": "U"}),
    "no inner class name": (all_of({"x-class-name": "C", "type": "object"}), {"type": "object"}),
    "the outer class name": (
        all_of({"x-class-name": "C", "type": "object"}, **{"x-class-name": "D"}),
        {"x-class-name": "D", "type": "object"},
    ),
    "no inner title beside keywords": (all_of({"title": "T", **STRING}, minLength=1), {**STRING, "minLength": 1}),
    "the last description of parts": (
        all_of({"description": "a", **STRING}, {"description": "b", "minLength": 1}, {"description": "c"}),
        {"description": "c", **STRING, "minLength": 1},
    ),
    "flags that an annotation denies": (
        all_of({"readOnly": True, **STRING}, {"x-secret": True}, {"writeOnly": True, "readOnly": False}, writeOnly=False),
        {"readOnly": True, "writeOnly": True, "x-secret": True, **STRING},
    ),
    "flags that a part with keywords denies": (
        all_of({"writeOnly": True, "readOnly": False, **STRING}, {"minLength": 1, "readOnly": True}, writeOnly=False),
        {"readOnly": True, "writeOnly": True, **STRING, "minLength": 1},
    ),
    "no flag that no part has": (all_of({"readOnly": False, **STRING}), {"readOnly": False, **STRING}),
    # Null
    "nullable beside a reference": (all_of(STRING, nullable=True), {**STRING, "nullable": True}),
    "nullable that an outer type leaves to the parts": (all_of(STRING, nullable=True, **STRING), STRING),
    "nullable beside parts with properties": (
        all_of({"properties": {"a": {}}}, {"properties": {"b": {}}}, nullable=True),
        {"properties": {"a": {}, "b": {}}, "nullable": True},
    ),
    "nullable beside values": (
        all_of({**STRING, "enum": [1]}, nullable=True), {**STRING, "enum": [1], "nullable": True}
    ),
    "annotations beside values": (
        all_of({**STRING, "enum": [1], "required": []}, title="t"), {**STRING, "enum": [1], "required": [], "title": "t"}
    ),
    "nullable in one part": (all_of({**STRING, "nullable": True}, STRING), STRING),
    "nullable in both parts": (
        all_of({**STRING, "nullable": True}, {**STRING, "nullable": True}),
        {"type": ["string", "null"]},
    ),
    "nullable without a type beside properties": (
        all_of({"nullable": True, "properties": {"a": {}}}, {"properties": {"b": {}}}),
        {"properties": {"a": {}, "b": {}}},
    ),
    "nullable without a type in both": (
        all_of({"nullable": True, "properties": {"a": {}}}, {"nullable": True, "properties": {"b": {}}}),
        {"nullable": True, "properties": {"a": {}, "b": {}}},
    ),
    "only null": (all_of({"type": ["null", "string"], "minLength": 1}, {**NULL, "description": "d"}), {**NULL, "description": "d"}),
    # References
    "a reference": (ref("Text"), {**STRING, "description": "d"}),
    "a reference with an annotation": (ref("Text", description="e"), {**STRING, "description": "e"}),
    "a reference with a limit": (ref("Text", minLength=1), {**STRING, "description": "d", "minLength": 1}),
    "a reference into a schema": ({"$ref": PREFIX + "Circle/allOf/1/properties/radius"}, INTEGER),
    "a reference to true": (ref("True"), {}),
    "an allOf that leads back": (ref("One"), obj(two={}, one={})),
    "an allOf that leads back, from the other side": (ref("Two"), obj(one={}, two={})),
    "an allOf of itself": (ref("Self"), STRING),
    "references that lead back": (ref("Turn"), {"description": "d"}),
    # Parents
    "a child of a parent with a discriminator": (ref("Cat"), obj(kind={}, lives=INTEGER)),
    "a child that its parent lists in oneOf": (ref("Circle"), obj(kind={}, radius=INTEGER)),
    "a child with a union of its own": (ref("Ring"), {**obj(kind={}), "oneOf": [obj(a={}), obj(b={})]}),
    "a child that its parent lists in anyOf": (ref("Saw"), obj(kind={}, teeth=INTEGER)),
    "a union and properties": (
        all_of(ref("Thing"), {"properties": {"a": STRING}, "required": ["a"], "additionalProperties": INTEGER}),
        {"properties": {"a": STRING}, "required": ["a"], "additionalProperties": INTEGER, **THING},
    ),
    "an anyOf and properties": (
        all_of(ref("AnyThing"), {"properties": {"a": STRING}}),
        {"properties": {"a": STRING}, "anyOf": [ref("Cat"), ref("Saw")], "discriminator": {"propertyName": "k"}},
    ),
    "a union in an allOf": (all_of(ref("Thing"), description="d"), {**THING, "description": "d"}),
    # Needless unions
    "one variant and null": ({"oneOf": [STRING, NULL], "description": "d"}, {**STRING, "nullable": True, "description": "d"}),
    "one variant": ({"anyOf": [STRING], "description": "d"}, {**STRING, "description": "d"}),
    "one variant, and a limit beside it": ({"anyOf": [STRING], "maxLength": 1}, {**STRING, "maxLength": 1}),
    "one reference": ({"oneOf": [ref("Cat"), NULL]}, {"oneOf": [ref("Cat"), NULL]}),
    "one reference without a property beside it": ({"oneOf": [ref("Cat")], "properties": {}}, {"oneOf": [ref("Cat")], "properties": {}}),
    "one reference and a property beside it": (
        {"oneOf": [ref("Cat"), NULL], "properties": {"a": {}}},
        {**obj(kind={}, lives=INTEGER, a={}), "nullable": True},
    ),
    "two variants": ({"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, INTEGER]}),
    "values": ({"oneOf": [{"const": "a"}, {"const": "b"}], "title": "T"}, {"enum": ["a", "b"], **STRING, "title": "T"}),
    "values and null": ({"anyOf": [{"const": 1}, {"const": 2}, NULL]}, {"enum": [1, 2], **INTEGER, "nullable": True}),
    "variants that only require": ({**obj(a={}), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, obj(a={})),
    "one variant that only requires": ({**obj(a={}), "anyOf": [{"required": ["a"]}]}, obj(a={})),
    "only null as a variant": ({"oneOf": [NULL]}, {"oneOf": [NULL]}),
    # Objects
    "properties of all parts": (all_of(obj(("b",), a=STRING), obj(("a", "b"), b=INTEGER)), obj(("b", "a"), a=STRING, b=INTEGER)),
    "required alone": (all_of({"required": ["a"]}, {"required": ["a", "b"]}), {"required": ["a", "b"]}),
    "no properties of a part that has none": (all_of({"type": "object"}, {"minProperties": 1}), {"type": "object", "minProperties": 1}),
    "an empty list of properties": (all_of(obj(), {"minProperties": 1}), {**obj(), "minProperties": 1}),
    "properties that a closed part has not": (
        all_of(obj(c=STRING, a=STRING), {**obj(a=STRING, b=STRING), "additionalProperties": False}, obj(d={})),
        {**obj(a=STRING, b=STRING), "additionalProperties": False},
    ),
    "patterns of a closed part": (
        all_of({"patternProperties": {"^x": STRING}, "additionalProperties": False}, obj(a=STRING)),
        {"patternProperties": {"^x": STRING}, **obj(a=STRING), "additionalProperties": False},
    ),
    "values of other properties": (
        all_of({**obj(a={}), "additionalProperties": STRING}, {**obj(b={}), "additionalProperties": {"maxLength": 3}}),
        {
            "type": "object",
            "properties": {"a": {"maxLength": 3}, "b": all_of(STRING)},
            "additionalProperties": all_of(STRING, {"maxLength": 3}),
        },
    ),
    "true for other properties": (all_of({"additionalProperties": True}, {"minProperties": 1}), {"additionalProperties": True, "minProperties": 1}),
    "no other properties": (
        all_of({"additionalProperties": STRING}, {"additionalProperties": False}), {"additionalProperties": False}
    ),
    "no other properties first": (
        all_of({"additionalProperties": False}, {"additionalProperties": STRING}), {"additionalProperties": False}
    ),
    "a property that a part forbids": (all_of(obj(a=False, b={}), obj(a=STRING)), obj(b={})),
    # Arrays
    "items": (
        all_of({"type": "array", "items": STRING}, {"items": {"maxLength": 3}}, {"items": STRING}),
        {"type": "array", "items": all_of(STRING, {"maxLength": 3})},
    ),
    "a list of items as an enum": (
        all_of({"type": "array", "enum": ["a", "b"]}, {"type": "array", "items": STRING}),
        {"type": "array", "items": all_of({"enum": ["a", "b"]}, STRING)},
    ),
    "formats that have nothing in common": (all_of({**STRING, "format": "date"}, {"format": "uri"}), STRING),
    # Unions
    "a limit on all variants": (
        all_of({"oneOf": [STRING, INTEGER]}, {"minLength": 3, "description": "d", "nullable": True}),
        {
            "description": "d",
            "nullable": True,
            "oneOf": [all_of(STRING, {"minLength": 3}), all_of(INTEGER, {"minLength": 3})],
        },
    ),
    "a limit on objects": (
        all_of({"oneOf": [ref("Cat"), ref("Saw")]}, {"type": "object", "minProperties": 1}),
        {
            "type": "object",
            "oneOf": [all_of(ref(name), {"type": "object", "minProperties": 1}) for name in ("Cat", "Saw")],
        },
    ),
    "a type that one variant has": (all_of({"oneOf": [STRING, INTEGER]}, STRING), STRING),
    "a type that two variants have": (
        all_of({"oneOf": [STRING, INTEGER, BOOLEAN]}, {"type": ["string", "integer"]}),
        {"oneOf": [all_of(each, {"type": ["string", "integer"]}) for each in (STRING, INTEGER)]},
    ),
    "objects or null": (
        all_of({"oneOf": [ref("Cat"), ref("Saw")]}, {"type": ["object", "null"]}),
        {"type": ["object", "null"], "oneOf": [ref("Cat"), ref("Saw")]},
    ),
    "two unions": (
        all_of({"oneOf": [ref("Cat"), ref("Saw")], "discriminator": {"propertyName": "kind"}}, {"oneOf": [obj(a={}), obj(b={})]}),
        {"oneOf": [all_of(ref(name), obj(**{key: {}})) for name in ("Cat", "Saw") for key in "ab"]},
    ),
    "a limit beside a union": (
        all_of({"oneOf": [STRING, {"type": "array"}], "maxLength": 3}, {"minItems": 1}),
        {"oneOf": [all_of(each, {"maxLength": 3, "minItems": 1}) for each in (STRING, {"type": "array"})]},
    ),
    "a discriminator beside a union": (
        all_of({"oneOf": [ref("Cat"), ref("Saw")]}, discriminator={"propertyName": "kind"}),
        {"oneOf": [ref("Cat"), ref("Saw")], "discriminator": {"propertyName": "kind"}},
    ),
    "a union with variants of anything": (
        all_of({"oneOf": [obj(("a", "z"), a=True), STRING]}, {"oneOf": [{"nullable": True}, obj(b={})]}),
        {
            "oneOf": [
                all_of(obj(("a", "z"), a=True), {"nullable": True}),
                all_of(obj(("a", "z"), a=True), obj(b={})),
                all_of(STRING, {"nullable": True}),
            ]
        },
    ),
    "a contradiction of one part, which is reported where it stands": (
        all_of(
            {"oneOf": [obj(("a",), a=all_of(STRING, INTEGER, title="t")), STRING]},
            {"oneOf": [obj(b={}), {**STRING, "minLength": 1}]},
        ),
        {
            "oneOf": [
                all_of(obj(("a",), a=all_of(STRING, INTEGER, title="t")), obj(b={})),
                all_of(STRING, {**STRING, "minLength": 1}),
            ]
        },
    ),
    "required properties that no part lists": (
        all_of(
            {"oneOf": [{"type": "object", "required": ["a"]}, STRING]},
            {"oneOf": [{"type": "object", "minProperties": 1}, INTEGER]},
        ),
        {"type": "object", "required": ["a"], "minProperties": 1},
    ),
    "two unions of which one may overlap": (
        all_of({"oneOf": [ref("Cat"), ref("Saw")]}, {"anyOf": [obj(a={}), STRING]}),
        {"anyOf": [all_of(ref(name), obj(a={})) for name in ("Cat", "Saw")]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FLAT)
def test_an_all_of_becomes_one_schema(name: str) -> None:
    schema, expected = FLAT[name]
    given = copy.deepcopy(schema)
    assert merger().flatten(given, "here") == expected
    assert given == schema, "the document stays as it is"


TAGGED = {"oneOf": [STRING, {"type": "array"}]}

BOTH: dict[str, tuple[Any, Any, Any]] = {
    "equal": (STRING, STRING, STRING),
    "true and true": (True, True, {}),
    "true first": (True, STRING, STRING),
    "true last": (STRING, True, STRING),
    "an annotation last": (STRING, {"description": "d"}, all_of(STRING, description="d")),
    "an annotation first": ({"description": "d"}, STRING, {"description": "d", **STRING}),
    "annotations": ({"description": "d", "title": "t"}, {"description": "e"}, {"allOf": [{"description": "d", "title": "t"}], "description": "e"}),
    "one reference twice": (ref("Text", title="t"), ref("Text", description="d"), ref("Text", title="t", description="d")),
    "two references": (ref("Text"), ref("Colour"), all_of(ref("Text"), ref("Colour"))),
    "a reference and what it implies": (ref("Colour"), STRING, ref("Colour")),
    "a reference and what it implies, described": (ref("Colour"), {**STRING, "description": "d"}, all_of(ref("Colour"), description="d")),
    "what a reference implies first": ({**STRING, "description": "d", "title": "t"}, ref("Colour", title="u"), ref("Colour", description="d", title="u")),
    "a reference and a limit": (ref("Colour"), {"maxLength": 3}, all_of(ref("Colour"), {"maxLength": 3})),
    "a reference and another type": (ref("Colour"), {"type": ["integer", "string"]}, ref("Colour")),
    "a reference without a type": (ref("Untyped"), {"maxLength": 3}, all_of(ref("Untyped"), {"maxLength": 3})),
    "a reference in an allOf": (all_of(ref("Colour")), STRING, all_of(ref("Colour"))),
    "a reference in an allOf in an allOf": (all_of(all_of(ref("Colour"))), STRING, all_of(all_of(ref("Colour")))),
    "two parts in an allOf": (
        all_of(ref("Colour"), {"maxLength": 9}), STRING, all_of(ref("Colour"), {"maxLength": 9}, STRING)
    ),
    "parts in common": (
        all_of(ref("Text"), ref("Colour")), all_of(ref("Colour"), ref("Shade")), all_of(ref("Text"), ref("Colour"), ref("Shade"))
    ),
    "an allOf with a limit": (
        all_of(ref("Text"), minLength=1), {"maxLength": 2}, all_of(all_of(ref("Text"), minLength=1), {"maxLength": 2})
    ),
    "a union and what it implies": (TAGGED, {"type": ["string", "array", "null"]}, TAGGED),
    "a union and what one variant does not imply": (TAGGED, STRING, all_of(TAGGED, STRING)),
    "what a union implies first": ({"type": ["array", "string"]}, {"anyOf": [STRING, {"type": "array"}]}, {"anyOf": [STRING, {"type": "array"}]}),
    "a union with another type of its own": (
        {**STRING, "anyOf": [{"const": 1}, {"const": "a", "maxLength": 1}]},
        INTEGER,
        all_of({**STRING, "anyOf": [{"const": 1}, {"const": "a", "maxLength": 1}]}, INTEGER),
    ),
    "a union with a type of its own": (
        {**STRING, "anyOf": [{"const": "a"}, {"nullable": True}]}, STRING, {**STRING, "anyOf": [{"const": "a"}, {"nullable": True}]}
    ),
    "a union with anything": ({"oneOf": [STRING, True, INTEGER]}, STRING, all_of({"oneOf": [STRING, True, INTEGER]}, STRING)),
    "no reference": (STRING, {"maxLength": 3}, all_of(STRING, {"maxLength": 3})),
    "no reference, the same type": (STRING, {**STRING, "maxLength": 3}, all_of(STRING, {**STRING, "maxLength": 3})),
}  # fmt: skip


@pytest.mark.parametrize("name", BOTH)
def test_two_schemas_of_one_property_become_one_that_keeps_references(name: str) -> None:
    one, other, expected = BOTH[name]
    assert merger().flatten(all_of(obj(a=one), obj(a=other)), "here") == obj(a=expected)
    arrays = [{"type": "array", "items": each} for each in (one, other)]
    merged = merger().flatten(all_of(*arrays), "here")["items"]
    assert merged == expected or (merged, expected) == (True, {})


# Limits


def nested_union(depth: int) -> Schema:
    """A union in a union, this often, of strings."""
    return {"oneOf": [nested_union(depth - 1), {**STRING, "maxLength": depth}]} if depth else STRING


def test_what_a_union_implies_is_seen_through_eight_levels() -> None:
    for depth, is_seen in ((8, True), (9, False)):
        union = nested_union(depth)
        merged = merger().flatten(all_of(obj(a=union), obj(a=STRING)), "here")["properties"]["a"]
        assert merged == (union if is_seen else all_of(union, STRING))


def nested_object(depth: int, innermost: Schema) -> Schema:
    """An object in an object, this often, each of them required."""
    return obj(("a",), a=nested_object(depth - 1, innermost)) if depth else innermost


def test_a_contradiction_of_required_properties_is_seen_through_nine_levels() -> None:
    for depth, count in ((1, 1), (9, 1), (10, 2)):
        first = {"oneOf": [nested_object(depth, STRING), {**obj(b={}), "title": "Other"}]}
        second = {"oneOf": [nested_object(depth, INTEGER)]}
        unions = [first, {**second, "oneOf": [*second["oneOf"], STRING]}]
        found = merger().flatten(all_of(*unions), "here")
        assert len(found.get("oneOf", [found])) == count


def test_unions_are_combined_into_64_variants_at_most() -> None:
    def union(count: int, letter: str) -> Schema:
        return {"oneOf": [obj(**{f"{letter}{index}": {}}) for index in range(count)]}

    assert len(merger().flatten(all_of(union(8, "a"), union(8, "b")), "here")["oneOf"]) == 64
    with pytest.raises(SpecError, match="here: combines unions into 65 variants; 64 at most"):
        merger().flatten(all_of(union(13, "a"), union(5, "b")), "here")


def test_a_document_is_refused_after_three_million_steps() -> None:
    found = merger()
    found.named("Colour")  # the first step
    for _ in range(2_999_999):
        found.step("here")
    for step, where in (
        (lambda: found.step("there"), "there"),
        (lambda: found.flatten(STRING, "a string"), "a string"),
        (lambda: found.kind_of("Colour"), "a schema"),
    ):
        with pytest.raises(SpecError) as caught:
            step()
        assert str(caught.value) == f"small: {where}: the schemas refer to each other in too many combinations"


def test_what_was_found_for_a_schema_is_kept() -> None:
    """Or the steps would double with each of these levels."""
    more = {f"All{level}": all_of(*[ref(f"All{level - 1}")] * 2) for level in range(1, 40)}
    more |= {
        f"Any{level}": {"anyOf": [ref(f"Any{level - 1}"), {"items": ref(f"Any{level - 1}")}]} for level in range(1, 40)
    }
    more |= {f"Two{level}": {"anyOf": [ref(f"Two{level - 1}"), ref(f"Two{level - 1}")]} for level in range(1, 40)}
    found = merger(All0=obj(a={}), Any0=obj(), Two0=obj(), **more)
    assert found.named("All39") == obj(a={})
    assert found.named("All39") is found.named("All39")
    assert (found.kind_of("Any39"), found.kind_of("Two39")) == ("union", "union")


@pytest.mark.parametrize("document", [{}, {"components": None}, {"components": {}}, {"components": {"schemas": None}}])
def test_a_document_may_have_no_schemas(document: Schema) -> None:
    assert Merger(document, "small").source == {}


def test_a_reference_to_nothing_is_an_error_where_it_stands() -> None:
    with pytest.raises(SpecError) as caught:
        merger().flatten(all_of(STRING, ref("Gone")), "here")
    assert str(caught.value) == "small: here/allOf/1: '#/components/schemas/Gone' is not in the document"


# Kinds

MAP = {"type": "object", "additionalProperties": STRING}
KINDS: list[tuple[Any, str, str]] = [
    # a schema, its kind, and its kind as a named schema
    (True, "any", "any"),
    ({}, "any", "any"),
    ({"description": "d"}, "any", "any"),
    (STRING, "alias", "alias"),
    ({"type": ["string", "null"]}, "alias", "alias"),
    ({"type": "array"}, "alias", "alias"),
    ({"const": 1}, "alias", "alias"),
    ({"const": {}, "type": "object"}, "alias", "alias"),
    ({"type": "object"}, "map", "object"),
    (MAP, "map", "object"),
    ({"type": "object", "additionalProperties": False}, "object", "object"),
    ({"type": "object", "additionalProperties": False, "patternProperties": {"^x": STRING}}, "map", "object"),
    ({"type": ["object", "null"]}, "map", "object"),
    (obj(), "object", "object"),
    ({"properties": {}}, "object", "object"),
    ({**obj(a={}), "type": ["object", "null"]}, "object", "object"),
    ({"type": "string", "properties": {}}, "alias", "alias"),
    ({"type": ["object", "string"], "properties": {"a": {}}}, "union", "union"),
    ({"type": ["object", "string"], "properties": {}}, "alias", "alias"),
    ({"type": ["array", "string"], "properties": {"a": {}}}, "alias", "alias"),
    ({"enum": ["a"]}, "enum", "enum"),
    ({"enum": [1, 2], "type": ["integer", "null"]}, "enum", "enum"),
    ({"enum": ["a", None]}, "enum", "enum"),
    ({"enum": ["a", 1]}, "alias", "alias"),
    ({"enum": [1.5]}, "alias", "alias"),
    ({"enum": ["a"], "type": "array"}, "alias", "alias"),
    ({"enum": [{}], "type": "object"}, "map", "object"),
    ({"enum": ["a"], "type": ["array", "object"]}, "enum", "enum"),
    ({"oneOf": [STRING, INTEGER]}, "alias", "alias"),
    ({"oneOf": [STRING, MAP]}, "alias", "alias"),
    ({"oneOf": [STRING, obj()]}, "union", "union"),
    ({"anyOf": [STRING, {"enum": ["a"]}]}, "union", "union"),
    ({"anyOf": [STRING, {"oneOf": [INTEGER, obj()]}]}, "union", "union"),
    ({"oneOf": [STRING, INTEGER], "discriminator": {}}, "union", "union"),
    ({"oneOf": [ref("Cat")]}, "object", "object"),
    ({"anyOf": [ref("Text"), NULL]}, "alias", "alias"),
    ({"oneOf": [ref("Colour"), NULL], "description": "d"}, "enum", "enum"),
    ({"oneOf": [ref("Single")], "properties": {"a": {}}}, "union", "union"),
    (ref("Cat"), "object", "object"),
    (ref("Colour"), "enum", "enum"),
    (ref("Thing"), "union", "union"),
    (ref("True"), "any", "any"),
    (ref("Gone"), "any", "any"),
    ({"$ref": PREFIX + "Circle/allOf/1"}, "object", "object"),
    ({"$ref": PREFIX + "Circle/allOf/1/properties/radius"}, "alias", "alias"),
    ({"$ref": PREFIX + "Deep/properties/a"}, "object", "object"),
    (all_of(ref("Cat"), {"description": "d"}), "object", "object"),
    (all_of(MAP, {"description": "d"}), "map", "object"),
]


def test_what_was_found_from_another_schema_of_a_cycle_is_not_kept() -> None:
    found = merger(A={"oneOf": [ref("B"), obj()]}, B={"oneOf": [ref("A"), INTEGER]})
    assert (found.kind_of("A"), found.kind_of("B")) == ("union", "union")
    pointed = {"$ref": PREFIX + "A/properties/a/anyOf/0"}
    found = merger(A=obj(a={"anyOf": [{"anyOf": [ref("B"), obj()]}]}), B={"oneOf": [pointed, INTEGER]})
    assert (found.kind(pointed), found.kind_of("B")) == ("union", "union")
    found = merger(A={"oneOf": [ref("B")]}, B={"oneOf": [ref("A"), NULL]})
    assert (found.kind_of("A"), found.kind_of("B")) == ("alias", "alias")
    for names in (("One", "Two"), ("Two", "One")):
        found = merger()
        assert [set(found.named(name)["properties"]) for name in names] == [{"one", "two"}] * 2


@pytest.mark.parametrize(("schema", "kind", "kind_of_named"), KINDS)
def test_a_schema_has_the_kind_that_it_is_lowered_to(schema: Any, kind: str, kind_of_named: str) -> None:
    found = merger(It=schema)
    assert found.kind(schema) == kind
    if "$ref" not in (schema if isinstance(schema, dict) else {}):
        assert found.kind_of("It") == kind_of_named
        assert found.kind(ref("It")) == kind_of_named
