"""What docstrings say of the values that an argument accepts."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.planning import docs, pipeline

COLORS = {"type": "string", "enum": ["red", "blue"]}
MANY = [f"color-{number:02}" for number in range(13)]

ACCEPTED: dict[str, tuple[dict[str, Any], str]] = {
    "strings": (COLORS, 'Color. One of "red", "blue".'),
    "integers": ({"type": "integer", "enum": [1, 2]}, "Color. One of 1, 2."),
    "one value": ({"type": "string", "enum": ["red"]}, 'Color. Always "red".'),
    "a list": ({"type": "array", "items": COLORS}, 'Color. Each is one of "red", "blue".'),
    "a list of one value": ({"type": "array", "items": {"enum": ["red"]}}, 'Color. Each is one of "red".'),
    "also others": ({"oneOf": [COLORS, {"type": "string"}]}, 'Color. For example "red", "blue".'),
    "as many as are listed": (
        {"type": "string", "enum": MANY[:12]},
        f"Color. One of {', '.join(f'{chr(34)}{each}{chr(34)}' for each in MANY[:12])}.",
    ),
    "more than are listed": ({"type": "string", "enum": MANY}, "Color. One of the 13 values of `models.PaintColor`."),
    "all in the description": (
        {**COLORS, "description": "Either `red` or `blue`."},
        "Either `red` or `blue`.",
    ),
    "one not in the description": (
        {**COLORS, "description": "Not `red` at night."},
        'Not `red` at night. One of "red", "blue".',
    ),
}


@pytest.mark.parametrize("kind", ACCEPTED)
def test_the_accepted_values_are_listed(kind: str) -> None:
    schema, expected = ACCEPTED[kind]
    paint = {
        "operationId": "paint",
        "tags": ["walls"],
        "parameters": [{"name": "color", "in": "query", "schema": schema}],
        "responses": {"204": {"description": "ok"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/paint": {"post": paint}},
    }
    (endpoint,) = pipeline.lower("small", document).plan.endpoints
    (argument,) = [field for field in endpoint.keywords if field.name == "color"]
    assert argument.doc == expected


def test_each_limit_has_its_words() -> None:
    limits = {"minLength": 2, "maxLength": 3, "minimum": 4, "maximum": 5, "exclusiveMinimum": 6, "exclusiveMaximum": 7}
    limits |= {"multipleOf": 8, "minItems": 9, "maxItems": 10}
    assert docs.limits_of({**limits, "pattern": "^a$", "default": "b"}) == (
        *("at least 2 characters", "at most 3 characters", "4 or more", "5 or less", "more than 6", "less than 7"),
        *("a multiple of 8", "at least 9 items", "at most 10 items", "matching ^a$", "'b' unless given"),
    )
    assert docs.described({"maxLength": 3}) == "At most 3 characters."
    assert docs.described({"maxLength": 3}, "A name.") == "A name. (at most 3 characters)"
    assert docs.described({"maxLength": 3}, "A name of 3 letters.") == "A name of 3 letters."
    assert docs.described({"default": True}, "Whether; `true` unless set.") == "Whether; `true` unless set."
