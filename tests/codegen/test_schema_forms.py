"""What is read out of one schema: references, null, arrays, enums, limits and constants, in all notations of OpenAPI."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.lowering import schema_forms
from codegen.lowering.schema_forms import NULL
from codegen.source.loader import MAX_DIGITS

Schema = dict[str, Any]

A = {"type": "object", "title": "A"}
B = {"$ref": "#/components/schemas/B"}


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("#/components/schemas/Goal", "Goal"),
        ("#/components/schemas/a~1b~0c", "a/b~c"),
        ("#/components/schemas/a~01", "a~1"),
        ("#/components/schemas/Goal/properties/id", None),
        ("#/components/parameters/Goal", None),
        ("other.yaml#/components/schemas/Goal", None),
        (7, None),
    ],
)
def test_a_reference_names_a_schema_as_json_pointers_are_escaped(reference: Any, name: str | None) -> None:
    assert schema_forms.reference_name({"$ref": reference}) == name
    assert schema_forms.reference_name(True) is None


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, {"oneOf": [{"type": "string"}, NULL]}),
        ({"type": "string", "description": "d"}, {"description": "d", "oneOf": [{"type": "string"}, NULL]}),
        ({"oneOf": [A, B]}, {"oneOf": [A, B, NULL]}),
        ({"oneOf": [A, B], "overlapping": True}, {"oneOf": [A, B, NULL], "overlapping": True}),
        ({"oneOf": [A, B], "discriminator": {}}, {"oneOf": [{"oneOf": [A, B], "discriminator": {}}, NULL]}),
        (
            {"oneOf": [A, B], "discriminator": {}, "description": "d"},
            {"oneOf": [{"oneOf": [A, B], "discriminator": {}}, NULL], "description": "d"},
        ),
        ({}, {}),
        ({"oneOf": [A, NULL]}, {"oneOf": [A, NULL]}),
        (NULL, NULL),
        ({"description": "anything"}, {"description": "anything"}),
    ],
)
def test_null_is_added_once_beside_what_is_allowed(schema: Schema, expected: Schema) -> None:
    assert schema_forms.with_null(schema, True) == expected
    assert schema_forms.with_null(schema, False) == schema


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [A, NULL], "description": "d"}, ({**A, "description": "d"}, True)),
        ({"oneOf": [A, B, NULL], "description": "d"}, ({"oneOf": [A, B], "description": "d"}, True)),
        ({"oneOf": [A, B, NULL], "overlapping": True}, ({"oneOf": [A, B], "overlapping": True}, True)),
        ({"oneOf": [A, NULL], "overlapping": True}, (A, True)),
        (A, (A, False)),
        ({"oneOf": [A, B]}, ({"oneOf": [A, B]}, False)),
        (NULL, (NULL, True)),
    ],
)
def test_null_is_taken_out(schema: Schema, expected: tuple[Schema, bool]) -> None:
    assert schema_forms.split_null(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "null"}, True),
        ({"type": ["null"]}, True),
        ({"enum": [None]}, True),
        ({"const": None}, True),
        ({"enum": [None, 1]}, False),
        ({"const": 0}, False),
        ({"type": ["null", "string"]}, False),
        ({}, False),
        (True, False),
    ],
)
def test_every_notation_of_null_is_null(schema: Any, expected: bool) -> None:
    assert schema_forms.is_null(schema) is expected
    assert schema_forms.variants_of({"anyOf": [schema, A], "oneOf": [B]}) == [B, *([] if expected else [schema]), A]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"items": A}, A),
        ({}, {}),
        ({"prefixItems": [A, B], "items": False}, {"anyOf": [A, B]}),
        ({"prefixItems": [A, A], "items": A}, A),
        ({"prefixItems": [A, B], "items": A}, {"anyOf": [A, B]}),
        ({"prefixItems": [A], "items": {}}, {}),
        ({"prefixItems": [A]}, {}),
        ({"prefixItems": [], "items": False}, {}),
    ],
)
def test_an_item_may_be_any_of_those_at_fixed_positions_and_of_the_others(schema: Schema, expected: Any) -> None:
    assert schema_forms.items_of(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, True),
        ({"additionalProperties": A}, A),
        ({"additionalProperties": False}, False),
        ({"patternProperties": {"^x": A}}, True),
        ({"patternProperties": {"^x": A}, "additionalProperties": False}, A),
        ({"patternProperties": {"^x": A}, "additionalProperties": B}, {"anyOf": [A, B]}),
    ],
)
def test_a_property_that_is_not_listed_may_match_a_pattern_or_be_any_other(schema: Schema, expected: Any) -> None:
    assert schema_forms.extra_of(schema) == expected


def test_a_union_of_single_values_is_an_enum_with_their_titles_and_descriptions() -> None:
    values = [
        {"const": "a", "title": "First", "description": "the first"},
        {"enum": ["b"], "type": "string", "title": "Second"},
    ]
    assert schema_forms.as_enum({"oneOf": values}) == {
        "enum": ["a", "b"],
        "type": "string",
        "x-enum-varnames": ["First", "Second"],
    }, "descriptions only if all have one"
    assert schema_forms.as_enum({"anyOf": [{"const": 1}, {"const": 2}, NULL]}) == {"enum": [1, 2], "type": "integer"}
    described = [{"const": 1, "type": "integer", "description": "one"}, {"enum": [2], "x-a": 1, "description": "two"}]
    assert schema_forms.as_enum({"oneOf": described}) == {
        "enum": [1, 2],
        "type": "integer",
        "x-enum-descriptions": ["one", "two"],
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [{"const": "a"}]},
        {"oneOf": [{"const": "a"}], "anyOf": [{"const": "b"}]},
        {"oneOf": [{"const": "a"}, {"const": 1}]},
        {"oneOf": [{"const": "a"}, {"const": "a"}]},
        {"oneOf": [{"const": "a"}, {"enum": ["b", "c"]}]},
        {"oneOf": [{"const": 1.5}, {"const": 2.5}]},
        {"oneOf": [{"const": True}, {"const": False}]},
        {"oneOf": [{"const": "a"}, {"const": "b", "type": "integer"}]},
        {"oneOf": [{"const": "a"}, {"const": "b", "minLength": 1}]},
        {"oneOf": [{"const": "a"}, B]},
        {"oneOf": [{"const": "a"}, {"type": "string"}]},
        {"oneOf": [{"const": "a"}, {"type": "string", "enum": []}]},
        {"oneOf": [{"const": "a"}, True]},
        {"oneOf": []},
        {},
    ],
)
def test_a_union_of_anything_else_is_no_enum(schema: Schema) -> None:
    assert schema_forms.as_enum(schema) is None


def test_a_lowered_union_says_whether_its_variants_overlap() -> None:
    one, other = {"oneOf": [A, B], "overlapping": True}, {"oneOf": [A, B]}
    assert schema_forms.lowered_union({"oneOf": [A], "x-a": 1}, [other], [A, B]) == {"x-a": 1, "oneOf": [A, B]}
    assert schema_forms.lowered_union({"anyOf": [A]}, [other], [A]) == {"oneOf": [A], "overlapping": True}
    assert schema_forms.lowered_union({"oneOf": [A]}, [other, one], [A]) == {"oneOf": [A], "overlapping": True}


def test_a_combined_union_may_overlap_if_one_of_its_unions_may() -> None:
    assert schema_forms.union_key([{"oneOf": [A]}, {"oneOf": [B]}]) == "oneOf"
    assert schema_forms.union_key([{"oneOf": [A]}, {"anyOf": [B]}]) == "anyOf"


NOTES = [
    "description",
    "title",
    "example",
    "examples",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "x-any",
]
STRUCTURE = ["$ref", "allOf", "oneOf", "anyOf", "type", "properties", "items", "additionalProperties", "enum", "const", "nullable"]  # fmt: skip
LIMITS: Schema = {
    "format": "uuid",
    "minLength": 0,
    "maxLength": 5,
    "pattern": "^a",
    "minimum": 0,
    "maximum": 5.5,
    "exclusiveMinimum": -1,
    "exclusiveMaximum": 6.5,
    "multipleOf": 0.5,
    "minItems": 0,
    "maxItems": 5,
    "uniqueItems": False,
    "minProperties": 0,
    "maxProperties": 5,
    "const": False,
    "contentMediaType": "text/plain",
}


def test_keywords_are_notes_structure_or_limits() -> None:
    schema = {key: LIMITS.get(key, {}) for key in [*NOTES, *STRUCTURE, *reversed(LIMITS)]}
    assert list(schema_forms.annotations_of(schema)) == NOTES
    assert list(schema_forms.kept(schema).items()) == list(LIMITS.items()), "always in the same order"
    for key in schema:
        assert schema_forms.is_annotation(key) is (key in NOTES)
        assert schema_forms.is_structural({"description": "d", key: schema[key]}) is (key in STRUCTURE)
    assert not schema_forms.is_structural(True)


@pytest.mark.parametrize("key", LIMITS)
@pytest.mark.parametrize("value", [None, True, 2.5, "5", [5]])
def test_a_limit_of_another_type_is_no_limit(key: str, value: Any) -> None:
    is_number = key in {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    is_text = key in {"format", "pattern", "contentMediaType"}
    valid = value is not None and (
        key in {"const", "uniqueItems"} or (is_number and value == 2.5) or (is_text and value == "5")
    )
    assert schema_forms.kept({key: value}) == ({key: value} if valid else {})


def test_a_schema_is_restricted_to_one_of_its_types() -> None:
    schema = {"type": ["string", "array"], "nullable": True, "description": "d", "x-a": 1, "minLength": 1}
    assert schema_forms.only(schema, "string") == {"type": "string", "minLength": 1}
    assert schema_forms.types({}) == []
    assert schema_forms.types({"type": "string"}) == ["string"]
    assert schema_forms.types({"type": ["string", "null", "string"]}) == ["string", "null"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 9.5, "exclusiveMaximum": True, "minimum": 1}, {"exclusiveMaximum": 9.5, "minimum": 1}),
        ({"maximum": 9, "exclusiveMaximum": False}, {"maximum": 9}),
        ({"exclusiveMinimum": 1, "minimum": 0}, {"exclusiveMinimum": 1, "minimum": 0}),
        ({"minLength": True, "minItems": 2.5, "maximum": True, "maxLength": 5}, {"maxLength": 5}),
        ({"pattern": 7, "format": "uuid", "const": 0, "uniqueItems": True}, {"format": "uuid", "const": 0, "uniqueItems": True}),
        ({"description": "d", "x-a": 1, "const": None}, {}),
    ],
)  # fmt: skip
def test_limits_are_kept_in_the_notation_of_3_1_and_wrong_ones_are_not(schema: Schema, expected: Schema) -> None:
    assert schema_forms.kept(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": [1, "1", True, None], "type": ["string", "null"]}, ["1", "true"]),
        ({"enum": ["1", "-2", 3.0, "x", 4.5], "type": "integer"}, [1, -2, 3, "x", 4.5]),
        ({"enum": [1, True, 1.0, "1", 1]}, [1, True, 1.0, "1"]),
        ({"enum": [[1], {"a": 1}, [1], {"a": 1.0}]}, [[1], {"a": 1}, {"a": 1.0}]),
        ({"enum": [{"a": 1, "b": 2}, {"b": 2, "a": 1}]}, [{"b": 2, "a": 1}]),
        ({"enum": ["1", 1], "type": ["integer", "null"]}, [1]),
        ({"enum": [1, "1"], "type": ["integer", "string"]}, [1, "1"]),
    ],
)
def test_the_values_of_an_enum_are_distinct_and_of_the_type_that_it_states(schema: Schema, expected: list[Any]) -> None:
    found = schema_forms.enum_values(schema)
    assert [(type(value), value) for value in found] == [(type(value), value) for value in expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", 7),
        ("-7", -7),
        (7.0, 7),
        (7.5, 7.5),
        ("7.0", "7.0"),
        ("--7", "--7"),
        ("", ""),
        ("\u00b2", "\u00b2"),
        ("\u0667", "\u0667"),
        (None, None),
        (True, True),
    ],
)
def test_what_stands_for_an_integer_becomes_one(value: Any, expected: Any) -> None:
    found = schema_forms.as_integer(value)
    assert (type(found), found) == (type(expected), expected)


def test_an_integer_has_as_many_digits_as_a_number_of_a_document_may_have() -> None:
    longest = "9" * MAX_DIGITS
    assert schema_forms.as_integer(longest) == int(longest)
    assert schema_forms.as_integer(f"9{longest}") == f"9{longest}"


@pytest.mark.parametrize(
    ("value", "kind"),
    [("", "string"), (1, "integer"), (1.5, "number"), (True, "boolean"), ([], "array"), ({}, "object"), (None, "null")],
)
def test_each_value_has_its_type(value: Any, kind: str) -> None:
    kinds = ("string", "integer", "number", "boolean", "array", "object", "null")
    expected = {kind, "number"} if kind == "integer" else {kind}
    assert {each for each in kinds if schema_forms.fits(value, each)} == expected
    inside: dict[str, Schema] = {"array": {"items": {}}, "object": {"additionalProperties": {}}}
    assert schema_forms.constant(value) == {"type": kind, "const": value, **inside.get(kind, {})}
    listed = inside.get(kind) or {"enum": [value]}
    assert schema_forms.listed(kind, [value, "another" if kind != "string" else 5]) == {"type": kind, **listed}


def test_only_enums_of_strings_or_of_integers_are_enums_in_python() -> None:
    assert schema_forms.enum_type(["a", "b"]) == "string"
    assert schema_forms.enum_type([1, 2]) == "integer"
    assert [schema_forms.enum_type(values) for values in (["a", 1], [1.5], [True], [])] == [None] * 4


def test_all_schemas_in_a_schema_are_found() -> None:
    inner = {"type": "array", "items": {"type": "string"}}
    schema = {"properties": {"a": inner}, "oneOf": [A], "additionalProperties": B, "items": {"type": "integer"}}
    found = list(schema_forms.iter_schemas(schema))
    assert found == [schema, {"type": "integer"}, B, A, inner, {"type": "string"}]
    assert list(schema_forms.iter_schemas({"additionalProperties": False})) == [{"additionalProperties": False}]
