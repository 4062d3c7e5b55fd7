"""allOf: the merged schema accepts exactly the values that are valid for all parts, at every depth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS31Validator

from codegen.errors import SpecError
from codegen.lowering import schema_forms
from codegen.lowering.all_of import ContradictionError
from codegen.lowering.schemas import Schemas
from codegen.planning import pipeline
from codegen.source import documents
from codegen.source.documents import resolve
from codegen.source.keywords import escaped
from codegen.writing import build

Document = dict[str, Any]
Schema = dict[str, Any]
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "format", "pattern")


def small(schemas: Document) -> Document:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def lowered(schema: Schema, **others: Schema) -> Document:
    """A document's components with a schema lowered as the property ``it`` of the schema Holder."""
    holder = {"type": "object", "properties": {"it": schema}}
    components: Document = pipeline.lower("small", small({"Holder": holder, **others})).schemas.components
    return components


def it(components: Document) -> Schema:
    """The lowered schema. A reference to a class is resolved."""
    found: Schema = components["Holder"]["properties"]["it"]
    name = schema_forms.reference_name(found)
    return components[name] if name else found


def accepts(schema: Schema, components: Document, value: Any) -> bool:
    # A lowered oneOf is read as anyOf: a value is decoded as the first variant that it matches.
    document = json.loads(json.dumps({**schema, "components": {"schemas": components}}).replace('"oneOf"', '"anyOf"'))
    return bool(OAS31Validator(document).is_valid(value))


# Any schemas

NAMES = st.sampled_from(["a", "b", "c"])
TEXTS = ["", "x", "xy", "xyz", "1"]
LEAVES: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 6), st.sampled_from([0.5, 2.0, 2.5]), st.sampled_from(TEXTS)
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


def some(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[Schema]:
    """A schema with some of these keywords, or none."""
    return st.fixed_dictionaries({}, optional=keywords)


def typed(kind: str, keywords: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """A schema of one type, or of that and null."""
    return st.tuples(st.sampled_from([kind, [kind, "null"]]), keywords).map(lambda pair: {"type": pair[0], **pair[1]})


STRINGS = typed(
    "string",
    some(
        minLength=st.integers(0, 2),
        maxLength=st.integers(1, 3),
        pattern=st.sampled_from(["^x", "y", "z$"]),
        enum=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4, unique=True),
    ),
)
NUMBERS = st.sampled_from(["integer", "number"]).flatmap(
    lambda kind: typed(
        kind,
        some(
            minimum=st.integers(-2, 2),
            maximum=st.integers(1, 5),
            exclusiveMinimum=st.integers(-2, 1),
            multipleOf=st.sampled_from([1, 2, 3, 0.5]),
        ),
    )
)
INTEGER_ENUMS = st.lists(st.integers(0, 5), min_size=2, max_size=5, unique=True).map(
    lambda values: {"type": "integer", "enum": values}
)
BOOLEANS = typed("boolean", st.just({}))


def arrays(items: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    limits = some(minItems=st.integers(0, 2), maxItems=st.integers(1, 3))
    return typed("array", st.tuples(limits, items).map(lambda pair: {"items": pair[1], **pair[0]}))


def objects(values: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    whole: st.SearchStrategy[Schema] = st.fixed_dictionaries(
        {"properties": st.dictionaries(NAMES, values, min_size=1, max_size=3)},
        optional={"additionalProperties": st.one_of(st.booleans(), values)},
    )
    required = st.lists(NAMES, max_size=2, unique=True)
    return st.tuples(typed("object", st.just({})), whole, required).map(
        lambda parts: {
            **parts[0],
            **parts[1],
            "required": [name for name in parts[2] if name in parts[1]["properties"]],
        }
    )


SIMPLE: st.SearchStrategy[Schema] = st.one_of(STRINGS, NUMBERS, INTEGER_ENUMS, BOOLEANS)


def all_of(schemas: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.lists(schemas, min_size=1, max_size=3).map(lambda parts: {"allOf": parts})


def unions(schemas: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.lists(schemas, min_size=2, max_size=3).map(lambda parts: {"anyOf": parts})


SCHEMAS = st.recursive(
    SIMPLE, lambda inner: st.one_of(arrays(inner), objects(inner), all_of(inner), objects(inner)), max_leaves=8
)


def of_kind(kind: str) -> st.SearchStrategy[Schema]:
    """Schemas of one type, so that an allOf of several usually has valid values."""
    return {
        "string": STRINGS,
        "number": NUMBERS,
        "array": arrays(SCHEMAS),
        "object": objects(SCHEMAS),
        "numbers": arrays(NUMBERS),
        "records": arrays(objects(st.one_of(STRINGS, NUMBERS))),
        "union": unions(st.one_of(SIMPLE, objects(SIMPLE))),
        "any": SCHEMAS,
    }[kind]


PARTS = st.sampled_from(["string", "number", "array", "object", "numbers", "records", "union", "any"]).flatmap(
    lambda kind: st.lists(of_kind(kind), min_size=2, max_size=3)
)
# Null beside an enum or a type of the same part is how OpenAPI 3.0 and 3.1 differ, and is a matter of test_lowering.
WITHOUT_NULL = PARTS.filter(lambda parts: '"null"' not in json.dumps(parts) or '"enum"' not in json.dumps(parts))


def like(schema: Schema) -> st.SearchStrategy[Any]:
    """Values in the form of a schema, most of which are valid."""
    if "allOf" in schema:
        return st.one_of([like(part) for part in schema["allOf"]])
    if "anyOf" in schema:
        return st.one_of([like(part) for part in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    found: dict[str, st.SearchStrategy[Any]] = {
        "string": st.sampled_from(TEXTS),
        "integer": st.integers(-3, 6),
        "number": st.one_of(st.integers(-3, 6), st.sampled_from([0.5, 2.0, 2.5])),
        "boolean": st.booleans(),
        "null": st.none(),
    }
    kind = schema_forms.types(schema)[0]
    if kind == "array":
        return st.lists(like(schema["items"]), max_size=3)
    if kind == "object":
        values = {name: like(each) for name, each in schema["properties"].items()}
        required = {name: values.pop(name) for name in schema["required"]}
        more = st.dictionaries(NAMES, LEAVES, max_size=1)
        return st.builds(
            lambda extra, known: {**extra, **known}, more, st.fixed_dictionaries(required, optional=values)
        )
    return found[kind]


@settings(max_examples=100, deadline=None)
@given(WITHOUT_NULL, st.data())
def test_an_all_of_accepts_what_all_its_parts_do_and_nothing_else(parts: list[Schema], data: st.DataObject) -> None:
    schema = {"allOf": parts}
    try:
        components = lowered(schema)
    except ContradictionError:
        assume(False)  # another test checks that contradictions are real
    for value in data.draw(st.lists(st.one_of(VALUES, *map(like, parts)), min_size=1, max_size=10)):
        assert accepts(it(components), components, value) == accepts(schema, {}, value), (value, it(components))


@settings(max_examples=60, deadline=None)
@given(WITHOUT_NULL, st.data())
def test_refused_contradictions_have_no_valid_value(parts: list[Schema], data: st.DataObject) -> None:
    schema = {"allOf": [{**part, "type": schema_forms.types(part)[0]} if "type" in part else part for part in parts]}
    fault: SpecError | None = None
    try:
        pipeline.lower("small", small({"It": schema}))
    except ContradictionError as error:
        fault = error
    if fault is None or fault.where != "#/components/schemas/It":
        return  # if a property has a contradiction, values without the property are still valid
    for value in data.draw(st.lists(st.one_of(VALUES, *map(like, parts)), max_size=10)):
        assert not accepts(schema, {}, value), (value, str(fault))


# Single cases


def obj(required: tuple[str, ...] = (), /, **properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([{"type": "string", "enum": ["a", "b"]}, {"type": "string"}], {"type": "string", "enum": ["a", "b"]}),
        ([{"type": "string"}, {"type": "string", "enum": ["a", "b"]}], {"type": "string", "enum": ["a", "b"]}),
        ([{"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]}], {"type": "string", "enum": ["b", "c"]}),
        ([{"type": "integer"}, {"type": "number"}], {"type": "integer"}),
        ([{"type": ["string", "null"]}, {"type": "string"}], {"type": "string"}),
        ([{"type": "string", "nullable": True}, {"type": ["string", "null"]}], {"type": ["string", "null"]}),
        ([{"type": "string", "maxLength": 5}, {"maxLength": 9, "minLength": 2}], {"minLength": 2, "maxLength": 5}),
        ([{"type": "integer", "minimum": 1}, {"minimum": 3, "exclusiveMinimum": True}], {"exclusiveMinimum": 3}),
        ([{"type": "integer", "multipleOf": 4}, {"multipleOf": 6}], {"multipleOf": 12}),
        ([{"type": "number", "multipleOf": 0.2}, {"multipleOf": 0.3}], {"multipleOf": 0.6}),
        ([{"type": "integer", "format": "int64"}, {"format": "int32"}], {"format": "int32"}),
        ([{"type": "string", "format": "date"}, {"description": "Day."}], {"format": "date", "description": "Day."}),
        ([{"type": "string", "enum": ["a", "bcd"]}, {"maxLength": 1}], {"type": "string", "const": "a"}),
        ([{"const": 1}, {"type": "integer", "enum": [1, 2]}], {"const": 1}),
    ],
)
def test_values_types_and_limits_of_all_parts_hold(parts: list[Schema], expected: Schema) -> None:
    found = it(lowered({"allOf": parts}))
    found, nullable = schema_forms.split_null(found)
    if isinstance(expected.get("type"), list):
        expected = {**expected, "type": expected["type"][0]}
        assert nullable
    else:
        assert not nullable
    assert {key: found.get(key) for key in expected} == expected


def test_the_items_of_arrays_in_several_parts_are_merged_at_every_depth() -> None:
    first = obj(rows={"type": "array", "items": obj(("id",), id={"type": "integer"}, cells={"items": obj(a={})})})
    second = obj(rows={"items": obj(("x",), x={"type": "string"}, cells={"type": "array", "items": obj(b={})})})
    components = lowered({"allOf": [first, second]})
    row = components["HolderItRowsItem"]
    assert set(row["properties"]) == {"id", "x", "cells"}
    assert set(row["required"]) == {"id", "x"}
    assert set(components["HolderItRowsItemCellsItem"]["properties"]) == {"a", "b"}


def test_what_one_part_forbids_no_other_part_adds() -> None:
    closed = {**obj(a={"type": "string"}), "additionalProperties": False}
    found = it(lowered({"allOf": [closed, obj(a={"maxLength": 3}, b={"type": "string"})]}))
    assert set(found["properties"]) == {"a"}
    assert found["additionalProperties"] is False
    valued = {**obj(), "additionalProperties": {"type": "string"}}
    found = it(lowered({"allOf": [valued, obj(b={"maxLength": 3})]}))
    assert found["properties"]["b"] == {"type": "string", "maxLength": 3}
    assert found["additionalProperties"] == {"type": "string"}


def test_a_class_is_kept_if_another_part_adds_no_constraint() -> None:
    colour = {"type": "string", "enum": ["red", "blue"]}
    size = {"anyOf": [{"$ref": "#/components/schemas/Colour"}, {"type": "null"}]}
    parts = [
        obj(c={"$ref": "#/components/schemas/Colour"}, d=size),
        obj(c={"type": "string", "description": "Its colour."}, d={"type": ["string", "null"]}),
    ]
    for order in (parts, parts[::-1]):
        found = it(lowered({"allOf": order}, Colour=colour))["properties"]
        assert schema_forms.reference_name(found["c"]) == "Colour"
        assert found["c"]["description"] == "Its colour."
        assert schema_forms.reference_name(schema_forms.split_null(found["d"])[0]) == "Colour"


def test_read_only_and_secret_hold_if_any_part_has_them() -> None:
    parts = [obj(a={"type": "string", "readOnly": True, "x-secret": True}), obj(a={"readOnly": False, "maxLength": 3})]
    found = it(lowered({"allOf": parts}))["properties"]["a"]
    assert (found["readOnly"], found["x-secret"], found["maxLength"]) == (True, True, 3)
    annotations: list[Schema] = [{"type": "string", "readOnly": True, "x-secret": True}, {"readOnly": False}]
    for schema in ({"allOf": annotations}, {"allOf": annotations[:1], "x-secret": False}):
        found = it(lowered(obj(a=schema)))["properties"]["a"]
        assert (found["readOnly"], found["x-secret"]) == (True, True)


def test_variants_of_two_unions_that_exclude_each_other_make_no_pair() -> None:
    cat, dog = (obj(("kind",), kind={"const": kind}) for kind in ("cat", "dog"))
    components = lowered({"allOf": [{"oneOf": [cat, dog]}, {"oneOf": [cat, {"type": "string"}]}]})
    assert it(components)["properties"]["kind"]["const"] == "cat"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"type": "string"}, {"type": "integer"}),
        ({"enum": ["a"]}, {"enum": ["b"]}),
        ({"const": "a"}, {"enum": ["b", "c"]}),
        ({"type": "integer", "minimum": 5}, {"type": "integer", "maximum": 4}),
        ({"type": "string", "minLength": 5}, {"maxLength": 4}),
        ({**obj(a={}), "additionalProperties": False}, obj(("b",), b={})),
    ],
)
def test_parts_that_contradict_each_other_are_an_error_that_names_both(first: Schema, second: Schema) -> None:
    one, other = obj(x=first), obj(x=second)
    schemas = {
        "One": one,
        "Other": {"type": "object", "allOf": [{"$ref": "#/components/schemas/One"}, {"description": "x"}, other]},
    }
    with pytest.raises(SpecError) as caught:
        pipeline.lower("small", small(schemas))
    assert "#/components/schemas/One/properties/x" in str(caught.value)
    assert "#/components/schemas/Other/allOf/2/properties/x" in str(caught.value)


def test_a_schema_within_its_own_all_of_is_lowered() -> None:
    tree = {"allOf": [obj(child={"$ref": "#/components/schemas/Tree"}), obj(child=obj(name={"type": "string"}))]}
    pair = {
        name: obj(x={"allOf": [{"$ref": f"#/components/schemas/{n}"} for n in names]}, **{name: {}})
        for name, names in {"A": "AB", "B": "BA"}.items()
    }
    components = pipeline.lower("small", small({"Tree": tree, **pair})).schemas.components
    assert components["TreeChild"]["properties"]["child"] == {"$ref": "#/components/schemas/TreeChild"}
    assert set(components["AX"]["properties"]) == {"x", "A", "B"}


# Every document


def branches(schema: Any, document: Document, seen: frozenset[str] = frozenset()) -> Iterator[Schema]:
    """All parts of an allOf, also of nested ones."""
    if not isinstance(schema, dict):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference in seen:
            return
        yield from branches(resolve(document, reference, "x", "x"), document, seen | {reference})
    for part in schema.get("allOf") or ():
        yield from branches(part, document, seen)
    yield schema


def losses(
    schemas: list[Any], found: Schema, lower: Schemas, document: Document, where: str, done: set[Any]
) -> list[str]:
    """The constraints of several schemas that are missing in their merged form."""
    parts = [part for schema in schemas for part in branches(schema, document)]
    found = schema_forms.split_null(found)[0]
    name = schema_forms.reference_name(found)
    found = lower.components[name] if name else found
    key = (name or where, *sorted(id(part) for part in parts))
    if key in done or any({"oneOf", "anyOf", "discriminator"} & part.keys() for part in parts) or "oneOf" in found:
        return []
    done.add(key)
    lost = []
    for part in parts:
        if "array" not in schema_forms.types(part):
            allowed = schema_forms.enum_values({**part, "type": found.get("type")}) if "enum" in part else None
            values = found.get("enum", [found["const"]] if "const" in found else None)
            if allowed is not None and (values is None or not set(values) <= set(allowed)):
                lost.append(f"{where}: enum")
        if not {"enum", "const"} & found.keys():  # whose values are within the limits
            lost += [f"{where}: {limit}" for limit in LIMITS if limit in schema_forms.kept(part) and limit not in found]
        lost += [
            f"{where}: {flag}" for flag in ("readOnly", "x-secret") if part.get(flag) and flag not in found and not name
        ]
    for child in dict.fromkeys(name for part in parts for name in part.get("properties") or ()):
        within = [part["properties"][child] for part in parts if child in (part.get("properties") or {})]
        if child not in found.get("properties", {}):
            lost.append(f"{where}/{child}")
        else:
            lost += losses(within, found["properties"][child], lower, document, f"{where}/{child}", done)
    items = [part["items"] for part in parts if "items" in part]
    if items and found.get("type", "array") == "array":
        lost += losses(items, found.get("items", {}), lower, document, f"{where}[]", done)
    return lost


@pytest.mark.parametrize("api", build.available())
def test_no_document_loses_what_a_part_of_an_all_of_says(api: str) -> None:
    document = documents.patched(api).document
    schemas = pipeline.lower(api, document).schemas
    lost: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        class_name = schemas.classes_by_location.get(schema_forms.PREFIX + escaped(name), "")
        class_name = schemas.aliases.get(name, class_name)
        if class_name in schemas.components:
            reference = {"$ref": schema_forms.PREFIX + class_name}
            lost += losses([schema], reference, schemas, document, name, set())
    assert lost == []


def test_the_variations_of_a_report_have_types() -> None:
    components = pipeline.lower("convert", documents.patched("convert").document).schemas.components
    for methodology in ("GoalBayesian", "GoalReportFrequentist"):
        variation = components[f"ExperienceAggregated{methodology}VariationsItem"]["properties"]
        assert {"id", "visitors", "metrics", "conversion_data", "revenue_data", "products_data"} <= set(variation)
