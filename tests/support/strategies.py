"""Hypothesis strategies: any JSON, and JSON drawn from a lowered schema, sometimes with deviations from it."""

from __future__ import annotations

import json
import pkgutil
from functools import cache
from random import Random
from typing import Any

from hypothesis import strategies as st

_PREFIX = "#/components/schemas/"
TEXT = st.text(max_size=8)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(min_value=10**30, max_value=10**40),
    st.floats(allow_nan=False),
    TEXT,
)
ANYTHING = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3))
OBJECTS = st.dictionaries(TEXT, ANYTHING, max_size=5)
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    10**40,
    1.5,
    1e300,
    "",
    "odd",
    [],
    [1],
    {},
    {"odd": None},
    "2024-05-01T10:00:00+02:00",
)


@cache
def schemas(api: str) -> dict[str, Any]:
    """The lowered schemas of a generated package."""
    found: dict[str, Any] = json.loads(pkgutil.get_data(f"abwire_api.{api}", "schemas.json") or b"{}")["schemas"]
    return found


class Drawer:
    """Draws values for the schemas of an API. Faster than a strategy per schema; hypothesis provides the seed.

    Args:
        api: The API.
        random: Where choices come from.
        deviations: The probability that a value does not match its schema.
    """

    def __init__(self, api: str, random: Random, deviations: float) -> None:
        self._schemas = schemas(api)
        self._random = random
        self._deviations = deviations

    def named(self, name: str) -> Any:
        """A value for a named schema."""
        return self._value(self._schemas[name], 5)

    def _value(self, schema: dict[str, Any], depth: int) -> Any:
        random = self._random
        if "$ref" in schema:
            schema = self._schemas[schema["$ref"][len(_PREFIX) :]]
        if random.random() < self._deviations:
            return random.choice(ODD)
        if "oneOf" in schema:
            return self._value(random.choice(schema["oneOf"]), depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return random.choice(schema["enum"])
        kind = schema.get("type")
        if kind == "array":
            return [self._value(schema["items"], depth - 1) for _ in range(random.randrange(3) if depth > 0 else 0)]
        if kind == "object":
            return self._object(schema, depth)
        if kind == "string":
            return self._text(schema)
        if kind is None:
            return random.choice(ODD)
        return {
            "integer": random.randrange(-5, 10**6),
            "number": random.choice([random.random(), random.randrange(100)]),
            "boolean": random.random() < 0.5,
        }.get(kind)

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        random = self._random
        names = [name for name in schema.get("properties", {}) if random.random() < (0.7 if depth > 0 else 0.1)]
        random.shuffle(names)
        found = {name: self._value(schema["properties"][name], depth - 1) for name in names}
        if random.random() < self._deviations or not schema.get("properties"):
            extra = schema.get("additionalProperties")
            found[f"unknown {random.randrange(9)}"] = (
                self._value(extra, depth - 1) if isinstance(extra, dict) and depth > 0 else random.choice(ODD)
            )
        return found

    def _text(self, schema: dict[str, Any]) -> str:
        moments = ["2024-05-01T10:00:00Z", "2024-05-01T10:00:00.5Z", "2024-05-01T10:00:00+00:00", "2024-05-01 10:00"]
        by_format = {
            "date-time": moments,
            "date": ["2024-05-01", "20240501", "2024-13-01"],
            "uuid": ["5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001", "5B0E0E05-8DBF-4A4A-9D0F-0D6F0F6A0001", "no uuid"],
        }
        return self._random.choice(by_format.get(schema.get("format", ""), ["", "text", "ünïcödé ", "1"]))
