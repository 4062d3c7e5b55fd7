"""The validator of abwire.testing: jsonschema says the same about samples of every operation, and of wrong ones."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from abwire.testing.engine.formats import has_format
from abwire.testing.engine.patterns import compiled, matching
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import Schema, Schemas
from abwire.testing.engine.specs import Api, api
from abwire.testing.engine.validation import Direction, Mismatch, Validator, describe
from support.checkout import ROOT
from support.clients import APIS
from support.referee import Referee
from support.served_documents import documents_of

MUTATED = 5
"""How many wrong values are made of each sample."""

FORMATS: dict[str, list[Any]] = {
    "date": ["2026-01-02", "20260102", "2026-02-30", 1],
    "date-time": ["2026-01-02T03:04:05Z", "2026-01-02t03:04:05.25+01:00", "2026-01-02 03:04:05Z", "2026-01-02"],
    "uuid": ["5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001", "5b0e", "", 1],
    "uri": ["https://www.example.com/", "www.example.com", ""],
    "email": ["a@b.c", "a b@c", "@", ""],
    "ipv4": ["192.0.2.1", "192.0.2.256", "192.0.2", ""],
    "ipv6": ["2001:db8::1", "2001:db8::1%eth0", "::g"],
    "int32": [2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 1.5, "9999999999"],
    "int64": [2**63 - 1, 2**63, -(2**63) - 1],
    "unheard-of": ["", 1],
}
WRONG: tuple[Any, ...] = (None, True, 0, -1, 2.5, 1e15, "", "x", "x" * 300, [], {}, [None], {"unlisted": 1})


@cache
def others() -> dict[str, Api]:
    """The APIs whose documents only tests have."""
    found = documents_of(ROOT / "tests" / "sandbox" / "documents")
    return {name: Api(name, document) for name, document in found.items()}


def schemas_in(served: Api) -> Iterator[tuple[Direction, str, Schema]]:
    """Every schema of the operations of an API that a value is checked with, once."""
    seen = set()
    for direction, where, schema in uses_of_schemas(served):
        key = (direction, json.dumps(schema))
        if key not in seen:
            seen.add(key)
            yield direction, where, schema


def uses_of_schemas(served: Api) -> Iterator[tuple[Direction, str, Schema]]:
    """The schemas of the parameters, bodies and replies of each operation."""
    for operation in served.operations.values():
        for parameter in operation.parameters:
            yield "request", f"{operation.id} {parameter.name}", parameter.schema
        for media, schema in operation.bodies.items():
            yield "request", f"{operation.id} {media}", schema
        for status, replies in operation.replies.items():
            for media, schema in replies.items():
                yield "response", f"{operation.id} {status} {media}", served.schemas.read(schema)


def mutated(value: Any, random: Random) -> Any:
    """A copy of a value with one part changed: left out, replaced, or with a field or an item more."""
    value = copy.deepcopy(value)
    containers = [each for each in walk(value) if each]
    if not containers:
        return random.choice(WRONG)
    container = random.choice(containers)
    key = random.choice(list(container) if isinstance(container, dict) else range(len(container)))
    change = random.choice(("drop", "replace", "replace", "add"))
    if change == "drop":
        del container[key]
    elif change == "replace":
        container[key] = random.choice(WRONG)
    elif isinstance(container, dict):
        container["unlisted"] = random.choice(WRONG)
    else:
        container.append(random.choice(WRONG))
    return value


def walk(value: Any) -> Iterator[Any]:
    """The objects and arrays in a value."""
    if isinstance(value, (dict, list)):
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from walk(each)


@pytest.mark.parametrize("name", [*APIS, "lab", "shop"])
def test_jsonschema_says_the_same_about_every_operation(name: str) -> None:
    served = api(name) if name in APIS else others()[name]
    random = Random(17)
    verdicts = {True: 0, False: 0}
    for direction, where, schema in schemas_in(served):
        sample = Sampler(served.schemas, for_request=direction == "request").value(schema)
        ours = {"request": served.requests, "response": served.replies}[direction]
        referee = Referee(served.schemas, direction)
        assert ours.errors(sample, schema) == [], where
        for value in [sample, *(mutated(sample, random) for _ in range(MUTATED))]:
            verdict = referee.is_valid(value, schema)
            assert ours.is_valid(value, schema) == verdict, (where, json.dumps(value))
            verdicts[verdict] += 1
    assert all(count > len(served.operations) for count in verdicts.values()), verdicts


KEYWORDS: dict[str, tuple[Schema, list[Any]]] = {
    "type": ({"type": "integer"}, [1, 1.0, 1.5, True, "1", None]),
    "types": ({"type": ["string", "null"]}, ["", None, 1, [], {}]),
    "number": ({"type": "number"}, [1, 0.5, True, "1"]),
    "enum": ({"enum": [1, "a", None, [True]]}, [1, True, 1.0, "a", "b", None, [True], [1], 0, False]),
    "const": ({"const": {"a": [1, False]}}, [{"a": [1, False]}, {"a": [1, 0]}, {"a": [1]}, {"a": [1, False], "b": 1}]),
    "minimum": ({"minimum": 2}, [1, 2, 2.5, "1", True, None]),
    "maximum": ({"maximum": 2}, [1, 2, 2.5, "9", True]),
    "exclusiveMinimum": ({"exclusiveMinimum": 2}, [2, 2.1, "0"]),
    "exclusiveMaximum": ({"exclusiveMaximum": 2}, [2, 1.9, "9"]),
    "multipleOf": ({"multipleOf": 3}, [0, 6, 7, -3, 1.5, "a"]),
    "multipleOf a fraction": ({"multipleOf": 0.25}, [0.5, 0.3, 4, "a"]),
    "minLength": ({"minLength": 2}, ["a", "ab", 1, []]),
    "maxLength": ({"maxLength": 2}, ["ab", "abc", 1]),
    "pattern": ({"pattern": "^[a-c]+$"}, ["abc", "abd", "", 1]),
    "minItems": ({"minItems": 1}, [[], [1], {}, ""]),
    "maxItems": ({"maxItems": 1}, [[], [1, 2], "abc"]),
    "uniqueItems": ({"uniqueItems": True}, [[1, True], [1, 1.0], [[1], [1]], [{"a": 1}, {"a": 2}], "aa"]),
    "minProperties": ({"minProperties": 1}, [{}, {"a": 1}, []]),
    "maxProperties": ({"maxProperties": 1}, [{"a": 1}, {"a": 1, "b": 2}]),
    "required": ({"required": ["a"], "properties": {"a": {}}}, [{}, {"a": None}, [], "a"]),
    "readOnly": ({"required": ["a"], "properties": {"a": {"readOnly": True}}}, [{}, {"a": 1}]),
    "writeOnly": ({"required": ["a"], "properties": {"a": {"writeOnly": True}}}, [{}, {"a": 1}]),
    "properties": ({"properties": {"a": {"type": "string"}}}, [{"a": 1}, {"a": ""}, {"b": 1}, [1]]),
    "additionalProperties": ({"properties": {"a": {}}, "additionalProperties": False}, [{"a": 1}, {"b": 1}, []]),
    "additionalProperties with a schema": (
        {"properties": {"a": {}}, "additionalProperties": {"type": "integer"}},
        [{"a": ""}, {"b": 1}, {"b": ""}],
    ),
    "patternProperties": (
        {"patternProperties": {"^x": {"type": "integer"}}, "additionalProperties": False},
        [{"x": 1}, {"x": ""}, {"xy": 2, "z": 1}, {}],
    ),
    "propertyNames": ({"propertyNames": {"pattern": "^[a-z]$"}}, [{"a": 1}, {"ab": 1}, {}, []]),
    "items": ({"items": {"type": "integer"}}, [[1], [1, ""], {}, []]),
    "no items": ({"items": False}, [[], [1]]),
    "prefixItems": (
        {"prefixItems": [{"type": "integer"}, {"type": "string"}], "items": {"type": "boolean"}},
        [[1, "a"], ["a"], [1, "a", True], [1, "a", 1], []],
    ),
    "contains": ({"contains": {"const": 1}, "maxContains": 1}, [[1, 2], [2], [1, 1], {}]),
    "allOf": ({"allOf": [{"minimum": 1}, {"maximum": 2}]}, [0, 1, 3]),
    "anyOf": ({"anyOf": [{"type": "string"}, {"minimum": 3, "type": "integer"}]}, ["a", 3, 2, None]),
    "oneOf": ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, [1, 1.5, "a"]),
    "not": ({"not": {"type": "string"}}, ["a", 1]),
    "not anything": ({"not": {}}, [1, None]),
    "if": ({"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}}, ["a", "ab", 1, 2]),
    "a discriminator": (
        {
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {"propertyName": "kind", "mapping": {"a": "A", "b": "#/components/schemas/B"}},
        },
        [{"kind": "a"}, {"kind": "b"}, {"kind": "b", "x": 1}, {"kind": "c"}, {}, {"kind": None}, 1, "a"],
    ),
    **{f"the format {name}": ({"format": name}, values) for name, values in FORMATS.items()},
}
COMPONENTS = {
    "A": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": ["string", "null"]}}},
    "B": {"type": "object", "required": ["kind", "x"], "properties": {"x": {"type": "integer"}}},
}


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("keyword", KEYWORDS)
def test_jsonschema_says_the_same_about_every_keyword(keyword: str, direction: Direction) -> None:
    schemas = Schemas({"components": {"schemas": COMPONENTS}})
    schema, values = KEYWORDS[keyword]
    ours, referee = Validator(schemas, direction), Referee(schemas, direction)
    verdicts = [(value, ours.is_valid(value, schema)) for value in values]
    assert verdicts == [(value, referee.is_valid(value, schema)) for value in values]
    one_way = {"readOnly": "request", "writeOnly": "response"}.get(keyword)
    if one_way != direction and keyword != "the format unheard-of":
        assert False in [verdict for _, verdict in verdicts]


def test_limits_of_openapi_3_0_are_read_as_those_of_3_1() -> None:
    schemas = Schemas({})
    assert schemas.read({"minimum": 1, "exclusiveMinimum": True}) == {"exclusiveMinimum": 1}
    assert schemas.read({"maximum": 1, "exclusiveMaximum": False}) == {"maximum": 1}


def test_a_mismatch_names_the_part_that_is_wrong() -> None:
    validator = Validator(Schemas({}), "request")
    schema = {"properties": {"a": {"items": {"anyOf": [{"type": "null"}, {"properties": {"b": {"maximum": 5}}}]}}}}
    [found] = validator.errors({"a": [None, {"b": 9}]}, schema)
    assert found.path == ("a", 1)
    assert describe([found]) == (["a.1.b: 9 is greater than 5."], ["a.1.b"])
    alone = Mismatch((), "It is wrong.")
    assert (str(alone), describe([alone])) == ("It is wrong.", (["It is wrong."], [""]))


def test_a_union_of_which_no_variant_is_closest_is_wrong_as_a_whole() -> None:
    validator = Validator(Schemas({}), "request")
    [found] = validator.errors(1, {"anyOf": [{"type": "string"}, {"type": "null"}]})
    assert describe([found])[0] == ["The value fits none of the forms that are allowed."]


def test_long_values_are_shortened() -> None:
    [found] = Validator(Schemas({}), "request").errors("x" * 1000, {"type": "integer"})
    assert len(str(found)) < 200


@pytest.mark.parametrize("name", ["uri", "uuid", "date", "date-time", "email", "ipv4", "ipv6"])
def test_the_format_of_a_string_says_nothing_about_other_values(name: str) -> None:
    assert has_format(7, name)
    assert not has_format("?", name)


PATTERNS = [
    r"^[A-Z]{3}-\d{4}$", r"^([01]?[0-9]|2[0-4]):([0-5][0-9])$", r"^[A-Za-z0-9\-_]+$", r"^(http|https)://", r"^.+\..+",
    r"^[0-9]+(_[0-9]+)*$", r"^[^\s@]+@(?!x)[a-z]+\.(?:com|org)$", r"^[]a]{2}$", r"^a\]{2,}$", r"\Aa?b*?c+\Z", r"",
    r"^(?P<year>[0-9]{4})\b", r"^[\w.-]+$", r"^\S\D\W$", r"^(?!.*@)(?=b)b.+$", r"^[a\-z]$",
]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_string_is_made_for_a_pattern(pattern: str) -> None:
    text = matching(pattern, 0, 50)
    expression = compiled(pattern)
    assert text is not None
    assert expression is not None
    assert expression.search(text)
    assert text == matching.__wrapped__(pattern, 0, 50), "the same one every time"


def test_a_string_for_a_pattern_has_the_wanted_length() -> None:
    assert len(matching("^[ab]+$", 20, 25) or "") in range(20, 26)
    assert matching("^[ab]{3}$", 4, 5) is None


@pytest.mark.parametrize("pattern", [r"(a)\1", r"(", r"(?i:a)", r"a)", r"\p{L}", r"[a"])
def test_no_string_is_made_for_a_pattern_that_cannot_be_read(pattern: str) -> None:
    assert matching(pattern, 0, 50) is None
