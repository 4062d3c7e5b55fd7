"""What each schema of a document is lowered to: exactly, and with the classes that it brings."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.planning import pipeline

Schema = dict[str, Any]
PREFIX = "#/components/schemas/"
STRING, INTEGER, NUMBER, NULL = ({"type": kind} for kind in ("string", "integer", "number", "null"))


def ref(name: str, **more: Any) -> Schema:
    return {"$ref": PREFIX + name, **more}


def obj(required: tuple[str, ...] = (), /, **properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


def cls(required: tuple[str, ...] = (), /, **properties: Any) -> Schema:
    """An object as it is lowered."""
    return {**obj(required, **properties), "additionalProperties": True}


def array(items: Any, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def mapping(values: Any, **more: Any) -> Schema:
    return {"type": "object", "additionalProperties": values, **more}


def one_of(*variants: Any, **more: Any) -> Schema:
    return {"oneOf": list(variants), **more}


def any_of(*variants: Any, **more: Any) -> Schema:
    return {"anyOf": list(variants), **more}


def all_of(*parts: Any, **own: Any) -> Schema:
    return {"allOf": list(parts), **own}


def enum(kind: str, *values: Any, **more: Any) -> Schema:
    return {"type": kind, "enum": list(values), **more}


NAMED: Schema = {
    "Cat": obj(("kind",), kind={"const": "cat"}, lives=INTEGER),
    "Dog": obj(("kind",), kind={"const": "dog"}, tricks=STRING),
    "Owl": obj(wings=INTEGER),
    "Pet": one_of(ref("Cat"), ref("Dog")),
    "Colour": enum("string", "red", "blue"),
    "Text": {"type": "string", "description": "d"},
    "Words": array(STRING),
    "Alias": ref("Cat", description="Another name."),
    "NullAlias": {"oneOf": [ref("Cat"), NULL]},
    "NullObject": {**obj(a={}), "nullable": True},
    "NullTyped": {**obj(a={}), "type": ["object", "null"]},
    "NullEnum": {"enum": ["a", "b", None]},
    "NullUnion": one_of(ref("Cat"), ref("Dog"), NULL),
    "NullVariant": any_of(ref("Cat"), ref("NullObject")),
    "NullInline": one_of(ref("Cat"), {**obj(x={}), "nullable": True}),
    "NullValues": one_of(ref("Cat"), {"enum": ["a", None]}),
    "NullText": {"type": "string", "nullable": True},
    "Loop": one_of(ref("Loop2"), ref("Cat")),
    "Loop2": one_of(ref("Loop"), ref("Dog")),
    "ReadOnly": {**obj(r={}), "readOnly": True},
    "WriteOnly": {**obj(w={}), "writeOnly": True},
    "Neither": {**obj(n={}), "readOnly": False, "description": "d"},
    "Many": array(ref("Many")),
    "Anything": True,
}


def components_of(schemas: Schema) -> Schema:
    """The lowered components of a document with these schemas."""
    document = {"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}, "paths": {}}
    found: Schema = pipeline.lower("small", {**document, "components": {"schemas": schemas}}).schemas.components
    return found


@pytest.fixture(scope="module")
def usual() -> Schema:
    return components_of(NAMED)


TAGS = {"propertyName": "kind", "mapping": {"cat": PREFIX + "Cat", "dog": PREFIX + "Dog"}}
CAT_OR_DOG = one_of(ref("Cat"), ref("Dog"), discriminator=TAGS)

LOWERED: dict[str, tuple[Any, Schema, Schema]] = {
    # References
    "a reference": (ref("Cat"), ref("Cat"), {}),
    "a described reference": (ref("Cat", description="d"), ref("Cat", description="d"), {}),
    "a nullable reference": (ref("Cat", nullable=True), one_of(ref("Cat"), NULL), {}),
    "a nullable reference with its type again": (ref("Cat", nullable=True, type="object"), one_of(ref("Cat"), NULL), {}),
    "a reference with its type again": (
        ref("Owl", type="object"), ref("HolderIt"), {"HolderIt": cls(wings=INTEGER)}
    ),
    "a reference with a limit": (
        ref("Owl", minProperties=1), ref("HolderIt"), {"HolderIt": {**cls(wings=INTEGER), "minProperties": 1}}
    ),
    "an enum": (ref("Colour"), ref("Colour"), {}),
    "a union": (ref("Pet"), ref("Pet"), {}),
    "a schema without a class": (ref("Text"), {**STRING, "description": "d"}, {}),
    "a schema without a class, described anew": (ref("Text", description="e"), {**STRING, "description": "e"}, {}),
    "a list": (ref("Words"), array(STRING), {}),
    "another name": (ref("Alias"), ref("Cat"), {}),
    "a list in a list for ever": (ref("Many"), array({}), {}),
    "anything": (ref("Anything"), {}, {}),
    "a reference into a schema": ({"$ref": PREFIX + "Cat/properties/lives"}, INTEGER, {}),
    "a described reference into a schema": (
        {"$ref": PREFIX + "Cat/properties/lives", "description": "d"}, {**INTEGER, "description": "d"}, {}
    ),
    "a reference into a schema with a limit": (
        {"$ref": PREFIX + "Cat/properties/lives", "minimum": 1}, {**INTEGER, "minimum": 1}, {}
    ),
    # Null
    **{
        f"null: {name}": (ref(name), one_of(ref(to), NULL), {})
        for name, to in {
            **{name: name for name in ("NullObject", "NullTyped", "NullEnum", "NullUnion", "NullVariant", "NullInline")},
            "NullValues": "NullValues",
            "NullAlias": "Cat",
        }.items()
    },
    "null without a class": (ref("NullText"), one_of(STRING, NULL), {}),
    "no null in unions that lead to each other": (ref("Loop"), ref("Loop"), {}),
    # Directions
    "read only wherever it is": (ref("ReadOnly"), ref("ReadOnly", readOnly=True), {}),
    "write only wherever it is": (ref("WriteOnly", description="d"), ref("WriteOnly", writeOnly=True, description="d"), {}),
    "neither": (ref("Neither"), ref("Neither"), {}),
    # One reference in a combination
    "allOf of one": (all_of(ref("Cat")), ref("Cat"), {}),
    "oneOf of one": (one_of(ref("Cat"), title="T"), ref("Cat", title="T"), {}),
    "anyOf of one and null": (any_of(ref("Cat"), NULL), one_of(ref("Cat"), NULL), {}),
    "oneOf of one and nulls": (one_of(ref("Cat"), NULL, {"enum": [None]}, description="d"), one_of(ref("Cat"), NULL, description="d"), {}),
    "allOf of one, nullable": (all_of(ref("Cat"), nullable=True), one_of(ref("Cat"), NULL), {}),
    "allOf of one, nullable inside": (all_of(ref("Cat", nullable=True)), one_of(ref("Cat"), NULL), {}),
    "allOf of one and annotations": (
        all_of({"title": "a", "x-a": 1}, ref("Cat", title="b"), {"x-a": 2}, title="c"), ref("Cat", **{"title": "c", "x-a": 1}), {}
    ),
    "allOf of one and nullable": (all_of(ref("Cat"), {"nullable": True}), one_of(ref("Cat"), NULL), {}),
    "combinations in a combination": (
        all_of(any_of(all_of(ref("Cat")), NULL, description="d")), one_of(ref("Cat"), NULL, description="d"), {}
    ),
    "a discriminator for one": (one_of(ref("Cat"), discriminator={"propertyName": "kind"}), ref("Cat"), {}),
    "allOf of annotations": (all_of({"title": "t"}, {"x-a": 1}, description="d"), {"description": "d", "x-a": 1}, {}),
    "oneOf of one and annotations": (one_of(ref("Cat"), {"description": "d"}), ref("Cat", description="d"), {}),
    "nullable and allOf of one": (all_of({"nullable": True, "title": "t"}, ref("Cat")), one_of(ref("Cat"), NULL, title="t"), {}),
    "a flag that a use denies": (ref("ReadOnly", readOnly=False), ref("ReadOnly", readOnly=False), {}),
    "an empty combination": (all_of(oneOf=[], type="string"), STRING, {}),
    "allOf of one and a property": (
        all_of(ref("Owl"), {"properties": {"age": INTEGER}}), ref("HolderIt"), {"HolderIt": cls(wings=INTEGER, age=INTEGER)}
    ),
    "allOf of two": (all_of(ref("Owl"), ref("ReadOnly")), ref("HolderIt", readOnly=True), {"HolderIt": {**cls(wings=INTEGER, r={}), "readOnly": True}}),
    "allOf of one, and a type beside it": (all_of(ref("Owl"), type="object"), ref("HolderIt"), {"HolderIt": cls(wings=INTEGER)}),
    "allOf of one and true": (all_of(ref("Owl"), True), ref("HolderIt"), {"HolderIt": cls(wings=INTEGER)}),
    "oneOf and anyOf of one each": (
        {"oneOf": [ref("Owl")], "anyOf": [ref("Neither")]}, one_of(ref("Owl"), ref("Neither"), overlapping=True), {}
    ),
    "two references": (one_of(ref("Owl"), ref("Neither")), one_of(ref("Owl"), ref("Neither")), {}),
    # Types
    "a string": ({**STRING, "maxLength": 1, "description": "d", "pattern": 5}, {**STRING, "maxLength": 1, "description": "d"}, {}),
    "a nullable string": ({**STRING, "nullable": True, "title": "t"}, one_of(STRING, NULL, title="t"), {}),
    "a string or null": ({"type": ["string", "null"]}, one_of(STRING, NULL), {}),
    "several types": (
        {"type": ["string", "integer", "null"], "minimum": 1, "maxLength": 1, "description": "d"},
        one_of({**STRING, "minimum": 1, "maxLength": 1}, {**INTEGER, "minimum": 1, "maxLength": 1}, NULL, description="d"),
        {},
    ),
    "an object or a string": (
        {"type": ["object", "string"], "properties": {"a": STRING}},
        one_of(ref("HolderIt"), STRING),
        {"HolderIt": cls(a=STRING)},
    ),
    "null": (NULL, NULL, {}),
    "nothing but null": ({"type": ["null"]}, NULL, {}),
    "nullable anything": ({"nullable": True, "description": "d"}, {"description": "d"}, {}),
    "a constant": ({"const": 1, "description": "d"}, {**INTEGER, "const": 1, "description": "d"}, {}),
    "a constant or null": ({"const": "a", "type": ["string", "null"]}, one_of({**STRING, "const": "a"}, NULL), {}),
    "a constant false": ({"const": False}, {"type": "boolean", "const": False}, {}),
    "an object as a constant": ({"const": {"a": 1}, "type": "object"}, mapping({}, const={"a": 1}), {}),
    "anything at all": ({}, {}, {}),
    # Arrays and objects
    "an array": (
        array({**STRING, "minLength": 1}, minItems=1, uniqueItems=True, description="d"),
        array({**STRING, "minLength": 1}, minItems=1, uniqueItems=True, description="d"),
        {},
    ),
    "an array without a type": ({"items": STRING, "nullable": True}, one_of(array(STRING), NULL), {}),
    "an array of objects": (array(obj(a=STRING)), array(ref("HolderItItem")), {"HolderItItem": cls(a=STRING)}),
    "an array of anything": ({"type": "array"}, array({}), {}),
    "a map": (mapping(STRING, minProperties=1, description="d"), mapping(STRING, minProperties=1, description="d"), {}),
    "a map without a type": ({"additionalProperties": STRING}, mapping(STRING), {}),
    "a map of objects": (mapping(obj(a=STRING)), mapping(ref("HolderItValue")), {"HolderItValue": cls(a=STRING)}),
    "a string with values of other properties": ({**STRING, "additionalProperties": STRING}, STRING, {}),
    "any object": ({"type": "object"}, mapping({}), {}),
    "any object or null": ({"type": ["object", "null"]}, one_of(mapping({}), NULL), {}),
    "an object with an empty list of properties": (obj(), mapping({}), {}),
    "an object without properties": (
        {"type": "object", "additionalProperties": False}, ref("HolderIt"), {"HolderIt": {**cls(), "additionalProperties": False}}
    ),
    "an object": (
        {**obj(("b", "a", "b", "c"), a=STRING, b=obj(c=STRING)), "description": "d", "maxProperties": 3, "nullable": True},
        one_of(ref("HolderIt"), NULL, description="d"),
        {
            "HolderIt": {**cls(("b", "a"), a=STRING, b=ref("HolderItB")), "description": "d", "maxProperties": 3},
            "HolderItB": cls(c=STRING),
        },
    ),
    "an object with other properties": (
        {**obj(a=STRING), "additionalProperties": INTEGER},
        ref("HolderIt"),
        {"HolderIt": {**cls(a=STRING), "additionalProperties": INTEGER}},
    ),
    "an object that states its class": (
        {**obj(a=obj(b=STRING)), "x-class-name": "Stated"},
        ref("Stated", **{"x-class-name": "Stated"}),
        {"Stated": {**cls(a=ref("StatedA")), "x-class-name": "Stated"}, "StatedA": cls(b=STRING)},
    ),
    # Enums
    "values": (
        enum("string", "a", "b", title="t", **{"x-enum-varnames": ["A", "B"]}),
        ref("HolderIt", **{"title": "t", "x-enum-varnames": ["A", "B"]}),
        {"HolderIt": enum("string", "a", "b", title="t", **{"x-enum-varnames": ["A", "B"]})},
    ),
    "values that state their class": (
        enum("integer", 1, 2, **{"x-class-name": "Level"}), ref("Level"), {"Level": enum("integer", 1, 2, **{"x-class-name": "Level"})}
    ),
    "values and null": ({"enum": ["a", None, "b"]}, one_of(ref("HolderIt"), NULL), {"HolderIt": enum("string", "a", "b")}),
    "one value": (enum("string", "a", description="d"), {**STRING, "const": "a", "description": "d"}, {}),
    "one value or null": ({"type": "string", "enum": ["a"], "nullable": True}, one_of({**STRING, "const": "a"}, NULL), {}),
    "no value": ({"enum": [], "description": "d", "x-class-name": "No"}, {"description": "d"}, {}),
    "only null as a value": ({"enum": [None], "description": "d"}, NULL, {}),
    "numbers": ({"enum": [1, 2.5]}, enum("number", 1, 2.5), {}),
    "decimals": ({"enum": [1.5, 2.5], "description": "d"}, enum("number", 1.5, 2.5, description="d"), {}),
    "values of two types": (
        {"enum": ["a", 1, 2, None], "description": "d"}, one_of(enum("integer", 1, 2), enum("string", "a"), NULL, description="d"), {}
    ),
    "numbers and a string": (
        {"enum": ["a", 1, 2.5]}, one_of(enum("integer", 1), enum("number", 1, 2.5), enum("string", "a")), {}
    ),
    "values of items": (array(STRING, enum=[1, "b"]), array(ref("HolderItItem")), {"HolderItItem": enum("string", "1", "b")}),
    "values of any items": (array(True, enum=[1, 2]), array(ref("HolderItItem")), {"HolderItItem": enum("integer", 1, 2)}),
    "whole arrays as values": (array(STRING, enum=[["a"], ["b"]]), array(STRING), {}),
    "objects as values": (mapping(STRING, enum=[{"a": "b"}]), mapping(STRING), {}),
    # Unions
    "primitives": (one_of(STRING, INTEGER, description="d"), one_of(STRING, INTEGER, description="d"), {}),
    "primitives and null": (any_of(STRING, NULL, INTEGER), one_of(STRING, INTEGER, NULL, overlapping=True), {}),
    "nullable primitives": (one_of({**STRING, "nullable": True}, INTEGER), one_of(STRING, INTEGER, NULL), {}),
    "equal variants": (any_of(STRING, ref("Text"), STRING), one_of(STRING, {**STRING, "description": "d"}, overlapping=True), {}),
    "equal variants alone": (one_of({"type": "string"}, {"type": ["string"]}, title="t"), {**STRING, "title": "t"}, {}),
    "unions in a union": (one_of(any_of(STRING, INTEGER), NUMBER), one_of(STRING, INTEGER, NUMBER, overlapping=True), {}),
    "a union with a discriminator in a union": (one_of(ref("Pet"), STRING), one_of(ref("Pet"), STRING), {}),
    "a union with a discriminator": (one_of(ref("Cat"), ref("Dog"), title="t"), ref("HolderIt", title="t"), {"HolderIt": {**CAT_OR_DOG, "title": "t"}}),
    "a union of two references": (one_of(ref("Cat"), ref("Owl"), STRING), one_of(ref("Cat"), ref("Owl"), STRING), {}),
    "a union of three references": (
        one_of(ref("Cat"), ref("Owl"), ref("Neither"), NULL, title="t"),
        one_of(ref("HolderIt"), NULL, title="t"),
        {"HolderIt": one_of(ref("Cat"), ref("Owl"), ref("Neither"), title="t")},
    ),
    "variants that are objects": (
        one_of(obj(a=STRING), obj(b=STRING)),
        one_of(ref("HolderItVariant1"), ref("HolderItVariant2")),
        {"HolderItVariant1": cls(a=STRING), "HolderItVariant2": cls(b=STRING)},
    ),
    "properties beside a union": (
        {**one_of(ref("Owl"), ref("Neither"), STRING), **obj(("age",), age=INTEGER)},
        one_of(ref("HolderItOwl"), ref("HolderItNeither", readOnly=False, description="d"), STRING),
        {
            "HolderItOwl": cls(("age",), age=INTEGER, wings=INTEGER),
            "HolderItNeither": {**cls(("age",), age=INTEGER, n={}), "readOnly": False, "description": "d"},
        },
    ),
    "properties beside a union that its variants have": (
        {**one_of(ref("Owl"), STRING), "properties": {"wings": INTEGER}}, one_of(ref("Owl"), STRING), {}
    ),
    "required properties beside a union": ({**one_of(ref("Owl"), STRING), "required": ["wings"]}, one_of(ref("Owl"), STRING), {}),
    "a closed list of properties beside a union": (
        {**one_of(ref("Owl"), STRING), "properties": {"age": INTEGER}, "additionalProperties": False},
        one_of(ref("HolderItOwl"), STRING),
        {"HolderItOwl": {**cls(age=INTEGER), "additionalProperties": False}},
    ),
    "anything in a union": (one_of(STRING, True), one_of(STRING, {}), {}),
    "nothing but null in a union": (one_of(NULL, {"const": None}), NULL, {}),
    # allOf
    "an allOf of limits": (all_of(STRING, {"maxLength": 3}, description="d"), {**STRING, "maxLength": 3, "description": "d"}, {}),
    "an allOf of a union": (
        all_of(one_of(STRING, INTEGER), {"nullable": True, "minimum": 1}), one_of({**STRING, "minimum": 1}, {**INTEGER, "minimum": 1}, NULL), {}
    ),
    "an allOf that states its class": (
        all_of(obj(a=STRING), obj(b=STRING), **{"x-class-name": "Stated"}),
        ref("Stated", **{"x-class-name": "Stated"}),
        {"Stated": {**cls(a=STRING, b=STRING), "x-class-name": "Stated"}},
    ),
    "equal allOfs": (
        obj(a=all_of(obj(x=STRING), obj(y=STRING)), b=all_of(obj(x=STRING), obj(y=STRING))),
        ref("HolderIt"),
        {
            "HolderIt": cls(a=ref("HolderItA"), b=ref("HolderItB")),
            "HolderItA": cls(x=STRING, y=STRING),
            "HolderItB": cls(x=STRING, y=STRING),
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LOWERED)
def test_a_schema_is_lowered_to_one_form(name: str, usual: Schema) -> None:
    schema, expected, classes = LOWERED[name]
    holder = {"Holder": {"type": "object", "properties": {"it": schema}}}
    for schemas in ({**NAMED, **holder}, {**holder, **NAMED}) if "$ref" in schema else ({**NAMED, **holder},):
        found = components_of(schemas)
        assert found.pop("Holder") == cls(it=expected)
        assert {key: value for key, value in found.items() if key not in usual} == classes
        assert {key: found[key] for key in usual} == usual


def alias_of(size: int) -> Schema:
    """A schema without a class that consists of this many schemas."""
    if size < 6:
        return array(alias_of(size - 1)) if size > 1 else {"type": "string", "maxLength": size}
    first = (size - 4) // 2
    return one_of(array(alias_of(first)), mapping(alias_of(size - 3 - first)))


def test_a_schema_without_a_class_has_2001_schemas_in_it_at_most() -> None:
    assert "It" not in components_of({"It": alias_of(2001)})
    with pytest.raises(SpecError) as caught:
        components_of({"It": alias_of(2002)})
    assert str(caught.value) == (
        "specs/small.yaml: #/components/schemas/It: is too large when its references are replaced by their targets"
    )


@pytest.mark.parametrize(
    ("schemas", "where"),
    [
        ({"It": ref("Gone")}, "#/components/schemas/It"),
        ({"It": obj(a=array(ref("Gone")))}, "#/components/schemas/It/properties/a/items"),
        ({"It": mapping(ref("Gone"))}, "#/components/schemas/It/additionalProperties"),
        ({"It": one_of(ref("Gone"), obj(a={}))}, "#/components/schemas/It/oneOf/0"),
        ({"It": one_of(all_of(ref("Gone")), STRING)}, "a schema/allOf/0"),
        ({"It": obj(a=one_of(all_of(ref("Gone")), STRING))}, "a variant/allOf/0"),
        ({"It": obj(a=one_of(obj(b=all_of(ref("Gone"))), STRING))}, "a property/allOf/0"),
    ],
)
def test_a_reference_to_nothing_is_an_error(schemas: Schema, where: str) -> None:
    with pytest.raises(SpecError) as caught:
        components_of(schemas)
    assert str(caught.value) == f"specs/small.yaml: {where}: '#/components/schemas/Gone' is not in the document"
