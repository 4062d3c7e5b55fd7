"""Validation against schemas, keyword by keyword and up to each limit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from abwire_runtime.data.validation import Deviation, Direction, Schemas, _Checker
from abwire_runtime.data.values import MAX_SECONDS

PREFIX = "#/components/schemas/"


def found(
    schema: dict[str, Any], value: Any, schemas: dict[str, Any] | None = None, direction: Direction = "reply"
) -> list[tuple[str, str, str]]:
    """The deviations of a value as plain tuples."""
    return [
        (each.path, each.expected, each.got) for each in _Checker(schemas or {}, direction).deviations(schema, value)
    ]


def expected(schema: dict[str, Any], value: Any) -> list[str]:
    """What the schema requires of the value as a whole."""
    deviations = found(schema, value)
    assert all(path == "$" for path, _, _ in deviations)
    return [text for _, text, _ in deviations]


HUGE = 10**400


@pytest.mark.parametrize(
    ("schema", "right", "wrong", "text"),
    [
        ({"minimum": 3}, [3, 4, 3.0, Decimal("3.1"), True, "0"], [2, 2.9, Decimal("2.9")], "3 or more"),
        ({"maximum": 3}, [3, 2], [4, 3.1], "3 or less"),
        ({"exclusiveMinimum": 3}, [3.1, 4], [3, 2], "more than 3"),
        ({"exclusiveMaximum": 3}, [2, 2.9], [3, 4], "less than 3"),
        ({"exclusiveMinimum": True}, [0, -9], [], ""),
        ({"exclusiveMaximum": False}, [0, 9], [], ""),
        ({"multipleOf": 3}, [0, 3, -6, 9.0, 3 * HUGE], [1, 4, 3.5, HUGE, float("inf")], "a multiple of 3"),
        ({"multipleOf": 0.1}, [0.3, 7], [0.35, HUGE], "a multiple of 0.1"),
        ({"multipleOf": 0}, [0, 7, 0.5], [], ""),
        ({"format": "int32"}, [2**31 - 1, -(2**31)], [2**31, -(2**31) - 1], "a 32-bit integer"),
        ({"format": "int64"}, [2**63 - 1, -(2**63)], [2**63, -(2**63) - 1], "a 64-bit integer"),
        (
            {"format": "unixtime"},
            [MAX_SECONDS, -MAX_SECONDS],
            [MAX_SECONDS + 1, -MAX_SECONDS - 1],
            "UNIX seconds, not milliseconds",
        ),
        ({"minLength": 1}, ["a"], [""], "at least 1 character"),
        ({"minLength": 2}, ["ab", "abc"], ["a"], "at least 2 characters"),
        ({"maxLength": 1}, ["", "a"], ["ab"], "at most 1 character"),
        ({"maxLength": 0}, [""], ["a"], "at most 0 characters"),
        ({"minItems": 1}, [[1], "", {}], [[]], "at least 1 item"),
        ({"maxItems": 2}, [[1, 2]], [[1, 2, 3]], "at most 2 items"),
        ({"minProperties": 1}, [{"a": 1}, []], [{}], "at least 1 field"),
        ({"maxProperties": 2}, [{"a": 1, "b": 2}], [{"a": 1, "b": 2, "c": 3}], "at most 2 fields"),
        ({"pattern": "b.$"}, ["abc", "b$"], ["abcd", "bc\n", "a"], "a string that matches b.$"),
        ({"pattern": r"a\$"}, ["a$b"], ["a"], r"a string that matches a\$"),
        ({"pattern": r"\p{L}"}, ["a", ""], [], ""),
        (
            {"format": "date-time"},
            ["2024-05-06T07:08:09Z", "2024-05-06t07:08:09z", "2024-05-06 07:08:09.5+02:00"],
            ["2024-05-06", "2024-05-06T07:08:09", "2024-13-06T07:08:09Z", "x2024-05-06T07:08:09Z", "20240506T070809Z"],
            "a date-time",
        ),
        ({"format": "date"}, ["2024-02-29"], ["2023-02-29", "20240229", "2024-2-9", "2024-02-29T"], "a date"),
        (
            {"format": "uuid"},
            ["0a1b2c3d-0000-4000-8000-0123456789ab", "0A1B2C3D-0000-4000-8000-0123456789AB"],
            ["0a1b2c3d000040008000-0123456789ab", "{0a1b2c3d-0000-4000-8000-0123456789ab}", "0a1b2c3d"],
            "a uuid",
        ),
        ({"format": "email"}, ["not one"], [], ""),
        ({"type": "string"}, ["", "a"], [1, None, True, [], {}], "a string"),
        ({"type": "integer"}, [1, 1.0, -7], [1.5, True, "1", None, Decimal("1.5"), float("inf")], "an integer"),
        ({"type": "number"}, [1, 1.5, Decimal("1.5")], [True, "1", None], "a number"),
        ({"type": "boolean"}, [True, False], [0, 1, "true", None], "true or false"),
        ({"type": "array"}, [[], [1]], [{}, "", None], "an array"),
        ({"type": "object"}, [{}, {"a": 1}], [[], "", None], "an object"),
        ({"type": "null"}, [None], [0, "", False], "null"),
        ({"const": "a"}, ["a"], ["b", 1], "'a'"),
        ({"enum": ["a", 1, None]}, ["a", 1, None], ["b", 2], "one of 'a', 1, None"),
        ({"enum": list(range(8))}, [0, 7], [8], "one of 0, 1, 2, 3, 4, 5, 6, 7"),
        ({"enum": list(range(9))}, [0, 8], [9], "one of 0, 1, 2, 3, 4, 5, 6, 7 and 1 more"),
        ({"enum": list(range(20))}, [19], [20], "one of 0, 1, 2, 3, 4, 5, 6, 7 and 12 more"),
        ({"format": "binary", "type": "string"}, [b"a", 7, None], [], ""),
        ({"items": {"type": "string"}}, [["a"], [], {"a": 1}, 7, 7.5, None], [], ""),
        ({"items": {"type": "integer"}}, ["ab"], [], ""),
        ({}, [1, "a", None, [], {}], [], ""),
    ],
)
def test_each_keyword_has_its_limit(schema: dict[str, Any], right: list[Any], wrong: list[Any], text: str) -> None:
    assert [value for value in right if expected(schema, value)] == []
    for value in wrong:
        assert expected(schema, value) == [text], value


def test_all_limits_of_a_value_are_listed() -> None:
    schema = {"minimum": 5, "multipleOf": 2, "format": "int32"}
    assert expected(schema, 3) == ["5 or more", "a multiple of 2"]
    assert expected(schema, -(2**40) - 1) == ["5 or more", "a multiple of 2", "a 32-bit integer"]
    assert expected({"minLength": 3, "pattern": "^b", "format": "date"}, "a") == [
        *("at least 3 characters", "a string that matches ^b", "a date")
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({}, "an object with 0 fields"),
        ({"a": 1}, "an object with 1 field"),
        ([1], "an array of 1 item"),
        ([1, 2], "an array of 2 items"),
        ("gr\u00f6\u00dfe", '"gr\u00f6\u00dfe"'),
        ("x" * 58, f'"{"x" * 58}"'),
        ("x" * 59, f'"{"x" * 56}...'),
        (True, "true"),
        (None, "null"),
        (1.5, "1.5"),
        (Decimal("1.50"), "Decimal('1.50')"),
    ],
)
def test_a_value_is_shown_in_short(value: Any, shown: str) -> None:
    assert found({"const": 9}, value) == [("$", "9", shown)]
    assert found({"const": 9, "x-secret": True}, value) == [("$", "9", "a secret")]


# Objects and arrays

SCHEMAS: dict[str, Any] = {
    "Name": {"type": "string"},
    "Secret": {"type": "string", "x-secret": True},
    "Node": {"type": "array", "items": {"$ref": f"{PREFIX}Node"}},
    "Goal": {
        "type": "object",
        "properties": {"id": {"type": "integer", "readOnly": True}, "key": {"type": "string", "writeOnly": True}},
        "required": ["id", "key", "name"],
    },
}


def test_a_part_is_named_by_its_path() -> None:
    schema = {
        "properties": {
            "data": {"items": {"properties": {"a b": {"type": "integer"}, "c_1": {"type": "integer"}}}},
            "2a": {"type": "integer"},
            "a\n": {"type": "integer"},
            "\u00e4": {"type": "integer"},
        },
        "additionalProperties": {"type": "integer"},
    }
    value = {"data": [{}, {"a b": "x", "c_1": "y"}], "2a": "z", "a\n": "z", "\u00e4": "z", "more": "z"}
    assert [path for path, _, _ in found(schema, value)] == [
        *('$.data[1]["a b"]', "$.data[1].c_1", '$["2a"]', '$["a\\n"]', '$["\\u00e4"]', "$.more")
    ]
    assert str(Deviation("$.a", "an integer", '"x"')) == '$.a: expected an integer, got "x"'


def test_requests_omit_what_is_read_only_and_replies_what_is_write_only() -> None:
    missing = {
        direction: found({"$ref": f"{PREFIX}Goal"}, {}, SCHEMAS, direction) for direction in ("request", "reply")
    }
    assert missing == {
        "request": [("$.key", "a value", "nothing"), ("$.name", "a value", "nothing")],
        "reply": [("$.id", "a value", "nothing"), ("$.name", "a value", "nothing")],
    }
    assert found({"$ref": f"{PREFIX}Goal"}, {"id": 1, "key": "a", "name": 7}, SCHEMAS) == []


def test_further_fields_are_accepted_unless_the_schema_says_more() -> None:
    value = {"a": 1}
    assert found({"properties": {}}, value) == []
    assert found({"additionalProperties": True}, value) == []
    assert found({"additionalProperties": False}, value) == [("$.a", "no field of this name", "a value")]
    assert found({"additionalProperties": {"type": "string"}}, value) == [("$.a", "a string", "1")]


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": f"{PREFIX}Secret"},
        {"$ref": f"{PREFIX}Name", "x-secret": True},
        {"type": "string", "x-secret": True},
    ],
)
def test_no_part_of_a_secret_is_shown(schema: dict[str, Any]) -> None:
    assert found(schema, 7, SCHEMAS) == [("$", "a string", "a secret")]
    assert found({"items": schema}, [7], SCHEMAS) == [("$[0]", "a string", "a secret")]
    assert found({"items": {"type": "string"}, "x-secret": True}, [7]) == [("$[0]", "a string", "a secret")]
    inner = {"properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "string"}, "x-secret": True}
    assert [got for _, _, got in found(inner, {"a": 7, "b": 7})] == ["a secret", "a secret"]
    assert found({"oneOf": [{"type": "string"}], "x-secret": True}, 7) == [("$", "a string", "a secret")]


def test_a_value_that_is_nested_too_deeply_is_one_deviation() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert found({"$ref": f"{PREFIX}Node"}, deep, SCHEMAS) == [
        ("$", "a value that is nested less deeply", "an array of 1 item")
    ]
    while deep:
        deep = deep.pop()


# Unions

UNIONS: dict[str, Any] = {
    "Cat": {"type": "object", "properties": {"kind": {}, "lives": {"type": "integer"}}, "required": ["kind"]},
    "Dog": {"type": "object", "properties": {"kind": {}, "tricks": {"type": "array"}}, "required": ["kind"]},
    "Any": {"oneOf": [{"$ref": f"{PREFIX}Text"}, {"type": "array", "items": {"type": "integer"}}]},
    "Text": {"type": "string", "minLength": 2},
}


def union(required: bool = True, mapping: dict[str, str] | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """A union by discriminator, and its schemas."""
    schemas = {name: dict(each) for name, each in UNIONS.items()}
    if not required:
        schemas["Cat"].pop("required")
    mapping = mapping or {"cat": f"{PREFIX}Cat", "dog": f"{PREFIX}Dog", "1": f"{PREFIX}Dog", "true": f"{PREFIX}Cat"}
    variants = [{"$ref": f"{PREFIX}Cat"}, {"$ref": f"{PREFIX}Dog"}]
    return {"oneOf": variants, "discriminator": {"propertyName": "kind", "mapping": mapping}}, schemas


@pytest.mark.parametrize(
    ("value", "deviations"),
    [
        ({"kind": "cat", "lives": 9}, []),
        ({"kind": "cat", "lives": "x"}, [("$.lives", "an integer", '"x"')]),
        ({"kind": "dog", "lives": "x"}, []),
        ({"kind": "dog", "tricks": 1}, [("$.tricks", "an array", "1")]),
        ({"kind": 1, "tricks": 1}, [("$.tricks", "an array", "1")]),
        ({"kind": True, "lives": "x"}, [("$.lives", "an integer", '"x"')]),
        ({"kind": "cow"}, [("$.kind", "one of 'cat', 'dog', '1', 'true'", '"cow"')]),
        ({"kind": None}, [("$.kind", "one of 'cat', 'dog', '1', 'true'", "null")]),
        ({"kind": 1.5}, [("$.kind", "one of 'cat', 'dog', '1', 'true'", "1.5")]),
        ({"lives": 9}, [("$.kind", "one of 'cat', 'dog', '1', 'true'", "nothing")]),
        ("text", [("$", "an object", '"text"')]),
    ],
)
def test_a_discriminator_chooses_the_variant(value: Any, deviations: list[Any]) -> None:
    assert found(*_swapped(union(), value)) == deviations


def _swapped(made: tuple[dict[str, Any], dict[str, Any]], value: Any) -> tuple[dict[str, Any], Any, dict[str, Any]]:
    schema, schemas = made
    return schema, value, schemas


def test_a_discriminator_that_is_not_required_may_be_absent() -> None:
    made = union(required=False)
    assert found(*_swapped(made, {"lives": 9})) == []
    assert found(*_swapped(made, {"lives": "x"})) == [("$.lives", "an integer", '"x"')]


def test_a_discriminator_that_is_secret_is_not_shown() -> None:
    schema, schemas = union()
    assert found({**schema, "x-secret": True}, {"kind": "cow"}, schemas)[0][2] == "a secret"
    assert found({**schema, "x-secret": True}, {"kind": "cat", "lives": "x"}, schemas)[0][2] == "a secret"


@pytest.mark.parametrize(
    ("value", "deviations"),
    [
        ("ab", []),
        ([1, 2], []),
        ("a", [("$", "at least 2 characters", '"a"')]),
        ([1, "x"], [("$[1]", "an integer", '"x"')]),
        (7, [("$", "a string or an array", "7")]),
    ],
)
def test_the_closest_variant_says_what_is_wrong(value: Any, deviations: list[Any]) -> None:
    assert found({"$ref": f"{PREFIX}Any"}, value, UNIONS) == deviations
    nested = {"oneOf": [{"$ref": f"{PREFIX}Any"}, {"$ref": f"{PREFIX}Any"}]}
    assert found(nested, value, UNIONS) == deviations


def test_a_union_within_a_union_accepts_the_types_of_its_variants() -> None:
    inner = {"oneOf": [{"type": "string", "minLength": 2}, {"type": "boolean"}]}
    schema = {"oneOf": [inner, {"type": "integer", "minimum": 9}]}
    assert found(schema, 7) == [("$", "9 or more", "7")]
    assert found(schema, "a") == [("$", "at least 2 characters", '"a"')]


def test_of_several_close_variants_the_one_with_the_fewest_deviations_counts() -> None:
    def variant(**properties: str) -> dict[str, Any]:
        return {"type": "object", "properties": {name: {"type": kind} for name, kind in properties.items()}}

    schema = {"oneOf": [variant(a="string", b="string"), variant(a="integer", b="string"), {"type": "string"}]}
    assert found(schema, {"a": 1, "b": 2}) == [("$.b", "a string", "2")]
    assert found(schema, {"a": 1, "b": "x"}) == []
    untyped = {"oneOf": [{"minimum": 5}, {"type": "string"}]}
    assert found(untyped, 3) == [("$", "5 or more", "3")]
    same = {"oneOf": [{"type": "string"}, {"type": "string"}, {"type": "array"}]}
    assert found(same, 3) == [("$", "a string or an array", "3")]


# Operations


def schemas_of(**operation: Any) -> Schemas:
    """The schemas of a package with one operation."""
    made = Schemas("package")
    vars(made)["_document"] = {"schemas": SCHEMAS, "operations": {"get": operation}}
    return made


def test_a_reply_is_validated_by_its_status() -> None:
    kinds = {"200": "string", "2XX": "integer", "4XX": "array"}
    schemas = schemas_of(replies={status: {"type": kind} for status, kind in kinds.items()})
    shown = {status: schemas.reply("get", status, None)[0].expected for status in (200, 201, 299, 404, 500)}
    assert shown == {200: "a string", 201: "an integer", 299: "an integer", 404: "an array", 500: "a string"}
    assert schemas_of().reply("get", 200, None) == []
    with pytest.raises(KeyError):
        schemas.reply("other", 200, None)


def test_a_reply_omits_what_is_write_only() -> None:
    goal = {"$ref": f"{PREFIX}Goal"}
    schemas = schemas_of(replies={"200": goal}, body=goal)
    assert [each.path for each in schemas.reply("get", 200, {})] == ["$.id", "$.name"]
    assert [each.path for each in schemas.model("Goal", {})] == ["$.id", "$.name"]
    assert [each.path for each in schemas.request("get", {}, {})] == ["$.key", "$.name"]


def test_parameters_come_before_the_body_and_show_no_secret() -> None:
    parameters = {"limit": {"type": "integer"}, "key": {"type": "string"}}
    schemas = schemas_of(parameters=parameters, body={"type": "string"})
    arguments = {"key": 1, "limit": "x", "unknown": 2}
    assert schemas.request("get", 7, arguments, ["key"]) == [
        ("key", "a string", "a secret"),
        ("limit", "an integer", '"x"'),
        ("$", "a string", "7"),
    ]
    assert schemas.request("get", None, {}) == []
    assert schemas_of().request("get", 7, arguments) == []
