"""Unions of a document: which parents have children, what each variant is called, and by which values it is chosen."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering.all_of import Merger
from codegen.lowering.unions import Unions, parents_of
from codegen.planning import pipeline

Schema = dict[str, Any]
PREFIX = "#/components/schemas/"


def ref(name: str) -> Schema:
    return {"$ref": PREFIX + name}


def document(schemas: Schema) -> Schema:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def obj(required: tuple[str, ...] = (), /, **properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


def merger(schemas: Schema) -> Merger:
    return Merger(document(schemas), "small")


def components(schemas: Schema) -> Schema:
    return pipeline.lower("small", document(schemas)).schemas.components


# Parents


def child(*parents: str) -> Schema:
    return {"allOf": [*map(ref, parents), obj(own={})]}


def parent(**mapping: str) -> Schema:
    return {**obj(kind={}), "discriminator": {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}}


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        ({"P": parent(), "B": child("P"), "A": child("P")}, {"P": {"A": "A", "B": "B"}}),
        ({"P": parent(), "A": child("P"), "B": child("A")}, {"P": {"A": "A", "B": "B"}}),
        ({"P": parent(), "Q": {**child("P"), **parent()}, "A": child("Q")}, {"P": {"Q": "Q", "A": "A"}, "Q": {"A": "A"}}),
        (
            {"P": parent(one=PREFIX + "A", two="A", three="C"), "A": child("P"), "B": child("P")},
            {"P": {"B": "B", "one": "A", "two": "A", "three": "C"}},
        ),
        ({"P": parent(), "Q": parent(), "A": child("P", "Q")}, {"P": {"A": "A"}, "Q": {"A": "A"}}),
        ({"P": parent()}, {}),
        ({"P": obj(kind={}), "A": child("P")}, {}),
        ({"P": {**obj(kind={}), "discriminator": "kind"}, "A": child("P")}, {}),
        ({"P": {**parent(), "oneOf": [ref("A")]}, "A": child("P")}, {}),
        ({"P": {**parent(), "anyOf": [ref("A")]}, "A": child("P")}, {}),
        ({"P": {**parent(), **child("P")}, "A": child("P")}, {"P": {"A": "A"}}),
        ({"P": {**parent(), **child("A")}, "A": child("P")}, {"P": {"A": "A"}}),
        ({"P": parent(), "A": {"allOf": [obj(), True]}, "B": {"allOf": None}, "C": True}, {}),
        ({"A": child("Gone"), "P": parent(), "B": {"allOf": [ref("Gone"), ref("P")]}}, {"P": {"B": "B"}}),
    ],
)  # fmt: skip
def test_the_children_of_a_parent_are_all_that_inherit_from_it(schemas: Schema, expected: Schema) -> None:
    assert parents_of(merger(schemas)) == expected


def test_parents_are_in_the_order_of_their_names() -> None:
    schemas = {name: parent() for name in "CAB"} | {"X": child("C", "A", "B")}
    assert list(parents_of(merger(schemas))) == ["A", "B", "C"]


# Labels

NAMED = {"Named": obj(), "Colour": {"enum": ["red"]}, "Kind": {"const": "of kind"}, "Text": {"type": "string"}}


@pytest.mark.parametrize(
    ("variant", "label"),
    [
        (ref("Named"), "Named"),
        ({"title": "A title", "type": "string"}, "A title"),
        ({"title": 5, "type": "string"}, "string"),
        (obj(kind={"const": "cat"}), "cat"),
        (obj(a={"type": "string"}, kind={"enum": ["cat"]}), "cat"),
        (obj(("a",), kind={"enum": ["cat", "lion"]}), "with_a"),
        (obj(("a", "b"), a={"const": ""}), "with_a"),
        (obj(a={"enum": [7]}), "7"),
        (obj(a=ref("Colour")), "red"),
        (obj(a=ref("Kind")), "of kind"),
        (obj(("b", "a"), a={}), "with_b"),
        ({"type": "array"}, "array"),
        ({"type": ["array", "null"]}, "variant_3"),
        (obj(a={}), "variant_3"),
        ({"allOf": [obj(kind={"const": "cat"}), {"description": "d"}]}, "cat"),
        (True, "variant_3"),
        ({}, "variant_3"),
        # What may be null, or is neither a string nor an integer, names nothing.
        (obj(a={"enum": ["cat", None]}), "variant_3"),
        (obj(a={"enum": ["cat"], "nullable": True}), "variant_3"),
        (obj(a={"enum": ["cat"], "type": ["string", "null"]}), "variant_3"),
        (obj(a={"const": None}), "variant_3"),
        (obj(a={"const": True}), "variant_3"),
        (obj(a={"const": 1.5}), "variant_3"),
        (obj(a={"enum": []}), "variant_3"),
    ],
)
def test_a_variant_is_called_after_what_distinguishes_it(variant: Any, label: str) -> None:
    first, second = ref("Text"), {"title": "x"}
    assert Unions(merger(NAMED)).labels([first, second, variant]) == ["Text", "x", label]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["A", "A"], ["A", "A 2"]),
        (["A", "A", "A"], ["A", "A 2", "A 3"]),
        (["A", "A", "A 2"], ["A", "A 3", "A 2"]),
        (["A 2", "A", "A"], ["A 2", "A", "A 3"]),
        (["foo bar", "FooBar", "foo-bar"], ["foo bar", "FooBar 2", "foo-bar 3"]),
        ([], []),
    ],
)
def test_labels_are_distinct_as_parts_of_class_names(titles: list[str], expected: list[str]) -> None:
    assert Unions(merger({})).labels([{"title": title} for title in titles]) == expected


# Properties beside a union


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        (ref("Child"), True),
        (obj(("id",), id={"type": "string"}, more={}), True),
        (obj(id={"type": "string"}), False),
        (obj(("id",), id={"type": "integer"}), False),
        ({"required": ["id"]}, False),
        (True, False),
    ],
)
def test_a_variant_includes_what_is_beside_its_union_if_it_has_and_requires_the_same(
    variant: Any, expected: bool
) -> None:
    base = obj(("id",), id={"type": "string"})
    found = Unions(merger({"Base": base, "Child": {"allOf": [ref("Base"), obj(more={})]}}))
    assert found.includes(variant, base) is expected
    assert found.includes({"properties": {"id": {}}}, {"properties": {"id": {}}})
    assert not found.includes({}, {"properties": {"id": {}}})


# Discriminators


def mapped(**mapping: str) -> Schema:
    return {value: PREFIX + name for value, name in mapping.items()}


CAT = obj(("kind",), kind={"const": "cat"}, name={"type": "string"})
DOG = obj(("kind",), kind={"enum": ["dog", "wolf"]}, name={"type": "string"})
ANIMALS = {"Cat": CAT, "Dog": DOG}


def union(*names: str, **more: Any) -> Schema:
    return {"oneOf": [ref(name) for name in names], **more}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, ("kind", {"cat": "Cat", "dog": "Dog", "wolf": "Dog"})),
        ({"Dog": obj(("type", "kind"), type={"const": "d"}, kind={"const": "dog"})}, ("kind", {"cat": "Cat", "dog": "Dog"})),
        ({"Cat": obj(("n", "kind"), n={}, kind={"const": 1}), "Dog": obj(("kind", "n"), kind={"const": 2}, n={})}, ("kind", {"1": "Cat", "2": "Dog"})),
        ({"Dog": obj((), kind={"const": "dog"})}, None),
        ({"Dog": obj(("kind",), kind={"type": "string"})}, None),
        ({"Dog": obj(("kind",), other={})}, None),
        ({"Dog": obj(("kind",), kind={"enum": ["dog", "cat"]})}, None),
        ({"Dog": obj(("kind",), kind={"enum": ["dog", None]})}, None),
        ({"Dog": {"type": "string"}}, None),
        ({"Cat": {"type": "object"}}, None),
        ({"Dog": {"type": "object"}}, None),
        ({"Dog": {"type": "object", "properties": {"kind": {"const": "dog"}}}}, None),
    ],
)  # fmt: skip
def test_a_required_property_with_values_of_its_own_in_each_variant_is_the_discriminator(
    more: Schema, expected: tuple[str, dict[str, str]] | None
) -> None:
    found = components({**ANIMALS, **more, "Animal": union("Cat", "Dog"), "Uses": obj(a=ref("Animal"))})
    discriminator = found.get("Animal", {}).get("discriminator")
    assert discriminator == (expected and {"propertyName": expected[0], "mapping": mapped(**expected[1])})


def test_what_is_required_beside_a_union_is_required_of_its_variants() -> None:
    schemas = {"Cat": obj(kind={"const": "cat"}), "Dog": obj(kind={"const": "dog"})}
    found = components({**schemas, "Animal": union("Cat", "Dog", required=["kind"])})
    assert found["Animal"]["discriminator"] == {"propertyName": "kind", "mapping": mapped(cat="Cat", dog="Dog")}
    assert "discriminator" not in components({**schemas, "Animal": union("Cat", "Dog", required=["name"])})["Animal"]


def test_variants_without_a_class_leave_no_discriminator_to_imply() -> None:
    for other in ({"type": "string"}, {"type": "object", "additionalProperties": {"type": "integer"}}):
        schemas = {**ANIMALS, "Animal": {"oneOf": [ref("Cat"), ref("Dog"), other]}}
        assert "discriminator" not in components(schemas)["Animal"]
    alone = {"Cat": CAT, "Animal": {"oneOf": [ref("Cat"), {"type": "string"}]}}
    assert "discriminator" not in components(alone)["Animal"]


@pytest.mark.parametrize(
    ("schemas", "mapping", "expected"),
    [
        (ANIMALS, None, {"cat": "Cat", "dog": "Dog", "wolf": "Dog"}),
        (ANIMALS, {}, {"cat": "Cat", "dog": "Dog", "wolf": "Dog"}),
        (ANIMALS, {"c": PREFIX + "Cat"}, {"c": "Cat", "dog": "Dog", "wolf": "Dog"}),
        (ANIMALS, {"c": "Cat", "d": "Dog"}, {"c": "Cat", "d": "Dog"}),
        (ANIMALS, {"1": "Cat", "dog": "Cat"}, {"1": "Cat", "dog": "Cat", "wolf": "Dog"}),
        ({**ANIMALS, "Pet": ref("Cat")}, {"c": "Pet"}, {"c": "Cat", "dog": "Dog", "wolf": "Dog"}),
        ({**ANIMALS, "Word": {"type": "string"}}, {"w": "Word", "c": "Cat"}, {"c": "Cat", "dog": "Dog", "wolf": "Dog"}),
        ({**ANIMALS, "Fox": obj(f={})}, {"f": "Fox"}, {"f": "Fox", "cat": "Cat", "dog": "Dog", "wolf": "Dog"}),
        ({"Cat": CAT, "Dog": obj(kind={"type": "string"})}, None, {"Cat": "Cat", "Dog": "Dog"}),
        ({"Cat": CAT, "Dog": obj(name={})}, None, {"Cat": "Cat", "Dog": "Dog"}),
        ({"Cat": CAT, "Dog": {"type": "object"}}, None, {"Cat": "Cat", "Dog": "Dog"}),
        ({"Cat": CAT, "Dog": {**DOG, "properties": {"kind": {"enum": ["dog", "cat"]}}}}, None, {"Cat": "Cat", "Dog": "Dog"}),
        ({"Cat": CAT, "Dog": {**CAT, "title": "Dog"}}, {"c": "Cat"}, {"c": "Cat", "cat": "Dog"}),
    ],
)  # fmt: skip
def test_a_stated_discriminator_has_a_value_for_every_variant(
    schemas: Schema, mapping: dict[str, str] | None, expected: dict[str, str]
) -> None:
    stated = {"propertyName": "kind", **({} if mapping is None else {"mapping": mapping})}
    found = components({**schemas, "Animal": union("Cat", "Dog", discriminator=stated)})
    assert found["Animal"]["discriminator"] == {"propertyName": "kind", "mapping": mapped(**expected)}


def test_a_discriminator_of_values_without_classes_chooses_nothing() -> None:
    found = components(
        {"Value": {"oneOf": [{"type": "string"}, {"type": "integer"}], "discriminator": {"propertyName": "k"}}}
    )
    assert found["Value"] == {"oneOf": [{"type": "string"}, {"type": "integer"}]}


def test_a_parent_is_the_union_of_its_children_and_itself() -> None:
    schemas = {
        "Base": obj(("kind",), kind={"type": "string"}),
        # It adds nothing to another schema, but has children.
        "Parent": {
            "allOf": [ref("Base")],
            "description": "d",
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"first": "first-child", "gone": "Gone", "word": "Word", "parent": PREFIX + "Parent"},
            },
        },
        "first-child": {"allOf": [ref("Parent"), obj(a={})], "nullable": True},
        "Second": {"allOf": [ref("Parent")]},
        "Word": {"type": "string"},
        "Holder": obj(it=ref("Parent")),
    }
    for order in (list(schemas), sorted(schemas), sorted(schemas, reverse=True)):
        found = components({name: schemas[name] for name in order})
        assert found["Parent"] == {
            "description": "d",
            "oneOf": [ref("FirstChild"), ref("ParentBase"), ref("Second")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": mapped(first="FirstChild", Second="Second", parent="ParentBase"),
            },
        }
        assert set(found["FirstChild"]["properties"]) == {"kind", "a"}
        assert set(found["ParentBase"]["properties"]) == set(found["Second"]["properties"]) == {"kind"}
        assert found["Holder"]["properties"]["it"] == ref("Parent")


def test_a_discriminator_that_maps_to_nothing_is_an_error() -> None:
    animal = union("Cat", "Dog", discriminator={"propertyName": "kind", "mapping": {"fox": "Fox"}})
    with pytest.raises(
        SpecError, match=r"small.yaml: discriminator: '#/components/schemas/Fox' is not in the document"
    ):
        components({**ANIMALS, "Animal": animal})
