"""What docstrings say of the values that an argument accepts."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.planning import pipeline

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
