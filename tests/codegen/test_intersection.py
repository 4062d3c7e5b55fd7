"""What is valid for two schemas at once, keyword by keyword: the exact result, at the border of each limit."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.lowering import intersection
from codegen.lowering.intersection import UnsatisfiableError

Schema = dict[str, Any]
STRING, INTEGER, NUMBER = ({"type": [kind]} for kind in ("string", "integer", "number"))


def exact(value: Any) -> Any:
    """A value with the types in it, since 1, 1.0 and True are equal in Python and different in JSON."""
    if isinstance(value, dict):
        return {key: exact(each) for key, each in value.items()}
    return [exact(each) for each in value] if isinstance(value, list) else (type(value), value)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, {}),
        ({"type": "string"}, {"type": ["string"]}),
        ({"type": "string", "nullable": False}, {"type": ["string"]}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"nullable": True, "maxLength": 1}, {"nullable": True, "maxLength": 1}),
        ({"enum": []}, {}),
        ({"type": "string", "enum": []}, {"type": ["string"]}),
        ({"enum": ["a", 1]}, {"enum": ["a", 1]}),
        ({"enum": [None, "a"]}, {"enum": ["a", None]}),
        ({"type": ["string", "null"], "enum": ["a", 1]}, {"type": ["string", "null"], "enum": ["a", "1", None]}),
        ({"type": "integer", "nullable": True, "enum": ["1"]}, {"type": ["integer", "null"], "enum": [1, None]}),
        ({"type": "array", "enum": ["a"]}, {"type": ["array"], "items": {"enum": ["a"]}}),
        ({"type": ["array", "null"], "enum": ["a"]}, {"type": ["array", "null"], "items": {"enum": ["a"]}}),
        ({"type": "array", "enum": ["a"], "items": True}, {"type": ["array"], "items": {"enum": ["a"]}}),
        (
            {"type": "array", "enum": ["a"], "items": {"type": "string"}},
            {"type": ["array"], "items": {"enum": ["a"], "type": "string"}},
        ),
        ({"type": "array", "enum": [["a"], "b"]}, {"type": ["array"], "enum": [["a"], "b"]}),
        ({"type": "object", "enum": [{"a": 1}, {"a": 1}]}, {"type": ["object"], "enum": [{"a": 1}, {"a": 1}]}),
        ({"type": ["array", "object"], "enum": ["a", "a"]}, {"type": ["array", "object"], "enum": ["a"]}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": True}, {"exclusiveMaximum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": False}, {"maximum": 1}),
        ({"exclusiveMinimum": True, "maximum": 2}, {"maximum": 2}),
        ({"minimum": 0, "exclusiveMinimum": 1}, {"minimum": 0, "exclusiveMinimum": 1}),
    ],
)
def test_a_schema_is_brought_into_the_form_that_is_compared(schema: Schema, expected: Schema) -> None:
    given = copy.deepcopy(schema)
    assert exact(intersection.normal(given)) == exact(expected)
    assert given == schema, "the document stays as it is"


BOTH_ORDERS = [
    *(
        (key, True, False, True)
        for key in ("readOnly", "writeOnly", "x-secret", "uniqueItems")
    ),
    *(
        (key, 2, 5, 5)
        for key in ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
    ),
    *(
        (key, 2, 5, 2)
        for key in ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
    ),
    ("format", "int32", "int64", "int32"),
    ("format", "float", "double", "float"),
    ("format", "email", "idn-email", "email"),
    ("format", "uri", "uri-reference", "uri"),
    ("format", "date", "uri", None),
    ("format", "int32", "float", None),
    ("multipleOf", 4, 6, 12),
    ("multipleOf", 0.5, 0.75, 1.5),
    ("multipleOf", 0.2, 0.3, 0.6),
    ("multipleOf", 1.5, 2, 6),
    ("multipleOf", 7, 1, 7),
    ("type", ["integer"], ["number"], ["integer"]),
    ("enum", ["a", "b"], ["b", "c"], ["b"]),
]  # fmt: skip


@pytest.mark.parametrize(("key", "one", "other", "expected"), BOTH_ORDERS)
def test_a_keyword_of_two_schemas_has_the_value_that_both_allow(key: str, one: Any, other: Any, expected: Any) -> None:
    assert exact(intersection.narrowed(key, one, other)) == exact(expected)
    assert exact(intersection.narrowed(key, other, one)) == exact(expected)


@pytest.mark.parametrize(
    ("key", "one", "other"),
    [
        ("const", 1, 1),
        ("const", 1, 1.0),
        ("const", {"a": 1.0}, {"a": 1}),
        ("format", "date", "date"),
        ("pattern", "a", "a"),
        ("pattern", "a", 5),
        ("pattern", 5, "a"),
        ("readOnly", "yes", False),
        ("readOnly", True, "no"),
        ("deprecated", True, False),
        ("minimum", True, 0),
        ("minimum", 5, False),
        ("minimum", 5, "few"),
        ("maximum", "few", 5),
        ("multipleOf", 0, 3),
        ("multipleOf", 3, 0),
        ("x-weight", 5, 3),
        ("x-weight", 3, 5),
    ],
)
def test_the_later_of_two_values_is_kept_where_they_are_equal_or_cannot_be_compared(
    key: str, one: Any, other: Any
) -> None:
    assert exact(intersection.narrowed(key, one, other)) == exact(other)


def test_two_patterns_have_to_match_both() -> None:
    assert intersection.narrowed("pattern", "^a", "b$") == r"^(?=[\s\S]*(?:^a))(?=[\s\S]*(?:b$))"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (["string", "null"], ["null", "string"], ["string", "null"]),
        (["integer", "string"], ["string"], ["string"]),
        (["string"], ["integer", "string"], ["string"]),
        (["boolean", "string"], ["number", "string"], ["string"]),
        (["number", "string"], ["boolean", "string"], ["string"]),
        (["integer", "null"], ["number", "null"], ["integer", "null"]),
        (["number", "null"], ["integer", "null"], ["null", "integer"]),
        (["number", "integer"], ["integer"], ["integer"]),
        (["integer"], ["number", "integer"], ["integer"]),
    ],
)
def test_the_types_of_two_schemas_are_those_of_both(one: list[str], other: list[str], expected: list[str]) -> None:
    assert intersection.common_types(one, other) == expected


FIVE = ["a", 1, None, True, 2.5]


@pytest.mark.parametrize(
    ("key", "one", "other", "message", "keywords"),
    [
        ("type", ["string"], ["integer", "null"], "the types string and integer, null have nothing in common", {"type"}),
        ("const", 1, True, "the constants 1 and True differ", {"const"}),
        ("const", "a", "b", "the constants 'a' and 'b' differ", {"const"}),
        ("enum", FIVE, ["b"], "the enums a, 1, None, True, 2.5 and b have no value in common", {"enum"}),
        ("enum", ["b"], [*FIVE, "c"], "the enums b and a, 1, None, True, 2.5, ... have no value in common", {"enum"}),
        ("enum", [1, [1]], [True, [True]], "the enums 1, [1] and True, [True] have no value in common", {"enum"}),
    ],
)  # fmt: skip
def test_values_of_a_keyword_that_exclude_each_other_are_named(
    key: str, one: Any, other: Any, message: str, keywords: set[str]
) -> None:
    with pytest.raises(UnsatisfiableError) as caught:
        intersection.narrowed(key, one, other)
    assert str(caught.value) == message
    assert caught.value.keywords == keywords


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["null"], "description": "d", "minLength": 1}, {"type": "null", "description": "d"}),
        ({**STRING, "const": "a", "enum": ["b", "a"]}, {**STRING, "const": "a"}),
        ({"const": 1, "enum": [2, 1.0]}, {"const": 1}),
        ({**INTEGER, "const": 1.0}, {**INTEGER, "const": 1.0}),
        ({"const": "a"}, {"const": "a"}),
    ],
)
def test_a_merged_schema_says_nothing_twice(schema: Schema, expected: Schema) -> None:
    assert exact(intersection.check(schema)) == exact(expected)


@pytest.mark.parametrize(
    ("limits", "values", "left"),
    [
        (STRING, ["", "a", 1, None, True], ["", "a"]),
        ({"type": ["string", "null"]}, ["a", 1, None], ["a", None]),
        (INTEGER, [1, 2.0, 2.5, "a", True], [1, 2.0]),
        (NUMBER, [1, 2.0, 2.5, "a", True], [1, 2.0, 2.5]),
        ({"type": ["string", "boolean"]}, [1.0, "a", True], ["a", True]),
        ({**STRING, "minLength": 2}, ["a", "bb", "ccc"], ["bb", "ccc"]),
        ({**STRING, "maxLength": 2}, ["a", "bb", "ccc"], ["a", "bb"]),
        ({**STRING, "pattern": "b"}, ["abc", "ac"], ["abc"]),
        ({**STRING, "pattern": "(?<x"}, ["abc", "ac"], ["abc", "ac"]),
        ({**STRING, "pattern": 5}, ["abc", "5"], ["abc", "5"]),
        ({**INTEGER, "minimum": 2}, [1, 2, 3], [2, 3]),
        ({**INTEGER, "maximum": 2}, [1, 2, 3], [1, 2]),
        ({**INTEGER, "exclusiveMinimum": 2}, [1, 2, 3], [3]),
        ({**INTEGER, "exclusiveMaximum": 2}, [1, 2, 3], [1]),
        ({**INTEGER, "multipleOf": 2}, [1, 2, 3, 4], [2, 4]),
        ({**NUMBER, "multipleOf": 0.1}, [0.3, 0.35, 1], [0.3, 1]),
        ({**NUMBER, "multipleOf": 0}, [0.3], [0.3]),
        ({"type": ["number", "boolean", "null"], "minimum": 5}, [4, 5, True, None], [5, True, None]),
        ({"maximum": 1}, [1, 2], [1, 2]),
        ({"type": ["array", "null"], "maxLength": 1}, ["aa", ["a"]], ["aa", ["a"]]),
        ({"type": ["object"], "maxLength": 1}, ["aa", {}], ["aa", {}]),
        ({"type": ["array", "object"]}, [["a"], {}, 1], [["a"], {}]),
    ],
)
def test_the_values_of_an_enum_are_those_within_the_type_and_the_limits(
    limits: Schema, values: list[Any], left: list[Any]
) -> None:
    assert exact(intersection.check({**limits, "enum": values})) == exact({**limits, "enum": left})


RANGES = [
    (kinds, low, high, keywords)
    for kinds, lows, highs in [
        (["integer"], ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")),
        (["number"], ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")),
        (["number", "integer"], ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")),
        (["string"], ("minLength",), ("maxLength",)),
        (["array"], ("minItems",), ("maxItems",)),
        (["object"], ("minProperties",), ("maxProperties",)),
    ]
    for low in lows
    for high in highs
    for keywords in [{*lows, *highs}]
]


@pytest.mark.parametrize(("kinds", "low", "high", "keywords"), RANGES)
def test_limits_leave_at_least_one_value(kinds: list[str], low: str, high: str, keywords: set[str]) -> None:
    def check(least: Any, most: Any, of: list[str]) -> None:
        schema = {"type": of, low: least, high: most}
        assert intersection.check(schema) == schema

    check(4, 5, kinds)
    for least, most, of in [
        (5, 4, [*kinds, "boolean"]),
        (5, 4, []),
        (True, 0, kinds),
        (5, False, kinds),
        (5, "4", kinds),
    ]:
        check(least, most, of)  # another type may be valid, and a limit may be no limit
    if "exclusive" not in low + high:
        check(5, 5, kinds)
    for least in (5, 6) if "exclusive" in low + high else (6,):
        with pytest.raises(UnsatisfiableError) as caught:
            check(least, 5, kinds)
        assert str(caught.value) == f"{low} {least} and {high} 5 leave nothing"
        assert caught.value.keywords == keywords


@pytest.mark.parametrize(
    ("schema", "keywords"),
    [
        ({**STRING, "enum": [1]}, set()),
        ({**STRING, "enum": ["a"], "minLength": 2, "pattern": "b", "description": "d"}, {"minLength", "pattern"}),
        ({**INTEGER, "enum": [3], "multipleOf": 2, "maximum": 9}, {"multipleOf", "maximum"}),
    ],
)
def test_an_enum_without_a_value_left_is_refused(schema: Schema, keywords: set[str]) -> None:
    with pytest.raises(UnsatisfiableError, match=r"^none of the enum's values has the type") as caught:
        intersection.check(schema)
    assert caught.value.keywords == {"enum", "type", *keywords}


@pytest.mark.parametrize(
    ("schema", "message", "keywords"),
    [
        ({**INTEGER, "const": "a"}, "the constant 'a' is not of type integer", {"const", "type"}),
        ({"const": 1, "enum": [True, 2]}, "the constant 1 is not one of the enum's values", {"const", "enum"}),
    ],
)
def test_a_constant_that_its_type_or_enum_excludes_is_refused(schema: Schema, message: str, keywords: set[str]) -> None:
    with pytest.raises(UnsatisfiableError) as caught:
        intersection.check(schema)
    assert str(caught.value) == message
    assert caught.value.keywords == keywords


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1, 1.0, True),
        (1, True, False),
        (True, True, True),
        (False, True, False),
        (None, None, True),
        (None, False, False),
        ("a", "a", True),
        ([1], [1.0], True),
        ([1], [True], False),
        ([1], [1, 2], False),
        ([1], 1, False),
        ({"a": [1]}, {"a": [1.0]}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": 1}, {"b": 1}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 1, "b": 1}, {"a": 1, "b": 2}, False),
        ({}, [], False),
        ({}, None, False),
    ],
)
def test_values_are_the_same_as_in_json(one: Any, other: Any, expected: bool) -> None:
    assert intersection.same(one, other) is expected
    assert intersection.same(other, one) is expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], True),
        ([{"properties": {}, "nullable": True}], True),
        ([{"properties": {}}], False),
        ([{"properties": {}, "nullable": True}, {"properties": {}}], False),
        ([{"properties": {}, "nullable": True}, {"properties": {}, "type": ["object"]}, {"required": []}], True),
    ],
)
def test_null_is_left_where_every_part_that_lists_properties_without_a_type_allows_it(
    parts: list[Schema], expected: bool
) -> None:
    assert intersection.null_is_left(parts) is expected


A, B = {"a": {"type": "string"}}, {"b": {"type": "string"}}


@pytest.mark.parametrize(
    ("strong", "weak", "expected"),
    [
        ({}, {}, True),
        ({}, {"description": "d", "x-a": 1, "nullable": False, "additionalProperties": True}, True),
        ({}, {"additionalProperties": False}, False),
        ({"minLength": 1}, {"description": "d", "minLength": 1}, True),
        ({"minLength": 1}, {"description": "d", "minLength": 2}, False),
        ({"minLength": 1}, {"maxLength": 1}, False),
        (STRING, STRING, True),
        (INTEGER, NUMBER, True),
        (NUMBER, INTEGER, False),
        (STRING, NUMBER, False),
        (INTEGER, STRING, False),
        ({"type": ["string", "null"]}, STRING, False),
        ({}, {"type": ["null"]}, False),
        ({"const": None}, {"type": ["null"]}, True),
        ({"const": "a"}, STRING, True),
        ({"const": 1}, STRING, False),
        ({"enum": ["a", "b"]}, STRING, True),
        ({"enum": ["a", 1]}, STRING, False),
        ({"enum": [1]}, NUMBER, True),
        ({"required": ["a", "b"]}, {"required": ["b"]}, True),
        ({"required": ["a"]}, {"required": ["a", "b"]}, False),
        ({}, {"required": ["a"]}, False),
        ({"properties": {**A, **B}}, {"properties": A}, True),
        ({"properties": A}, {"properties": {**A, **B}}, False),
        ({"properties": A}, {"properties": {"a": {"type": "integer"}}}, False),
        ({}, {"properties": A}, False),
        ({"enum": [1]}, {"enum": [2, 1.0]}, True),
        ({"enum": [1, 3]}, {"enum": [1, 2]}, False),
        ({"enum": [1]}, {"enum": [True]}, False),
        ({"const": 1}, {"enum": [1]}, False),
    ],
)
def test_a_schema_implies_another_if_each_keyword_does(strong: Schema, weak: Schema, expected: bool) -> None:
    assert intersection.implies(strong, weak) is expected
