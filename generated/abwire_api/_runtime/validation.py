"""Where a JSON value strays from the spec: what ``strict`` raises, and what a whole reply can tell without it."""

from __future__ import annotations

import datetime
import json
import pkgutil
import re
import uuid
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple, TypeAlias

Schema: TypeAlias = dict[str, Any]
Direction: TypeAlias = Literal["request", "reply"]

_PREFIX = "#/components/schemas/"
_PLAIN_KEY = re.compile(r"[A-Za-z_]\w*\Z")


class Deviation(NamedTuple):
    """A place where a value strays from the spec.

    Attributes:
        path: Its JSON path: ``$.data[3].name``.
        expected: What the spec has there.
        got: What was found, shortened; secrets are not shown.
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


class Schemas:
    """The schemas of a package, read from its ``schemas.json`` when the first value is checked.

    Args:
        package: The package's name.
    """

    def __init__(self, package: str) -> None:
        self._package = package

    @cached_property
    def _document(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(pkgutil.get_data(self._package, "schemas.json") or b"{}")
        return document

    def model(self, name: str, value: object) -> list[Deviation]:
        """Where a JSON value strays from a named schema.

        Args:
            name: The schema's name.
            value: The value.
        """
        return _Checker(self._document["schemas"], "reply").check({"$ref": _PREFIX + name}, value)

    def reply(self, operation_id: str, status: int, value: object) -> list[Deviation]:
        """Where the body of a success strays from what the operation promises."""
        replies: Mapping[str, Schema] = self._document["operations"][operation_id].get("replies", {})
        schema = replies.get(str(status)) or replies.get(f"{status // 100}XX") or next(iter(replies.values()), None)
        return [] if schema is None else _Checker(self._document["schemas"], "reply").check(schema, value)

    def request(self, operation_id: str, body: object, parameters: Mapping[str, object]) -> list[Deviation]:
        """Where a request strays from what the operation takes.

        Args:
            operation_id: The operation.
            body: The body as JSON types; None where there is none.
            parameters: The parameters that are sent, by the names of their arguments.
        """
        operation = self._document["operations"][operation_id]
        checker = _Checker(self._document["schemas"], "request")
        found: list[Deviation] = []
        for name, value in parameters.items():
            if (schema := operation.get("parameters", {}).get(name)) is not None:
                found += checker.check(schema, value, name)
        if body is not None and "body" in operation:
            found += checker.check(operation["body"], body)
        return found


class _Checker:
    def __init__(self, schemas: Mapping[str, Schema], direction: Direction) -> None:
        self._schemas = schemas
        self._hidden = "readOnly" if direction == "request" else "writeOnly"

    def check(self, schema: Schema, value: Any, path: str = "$") -> list[Deviation]:
        """All deviations of a value, in the value's order."""
        while "$ref" in schema:
            schema = {**self._schemas[schema["$ref"][len(_PREFIX) :]], "x-secret": schema.get("x-secret", False)}
        if "oneOf" in schema:
            return self._check_union(schema, value, path)
        kind = schema.get("type")
        if kind is not None and not _is(value, kind):
            return [Deviation(path, _ARTICLES[kind], _show(value, schema))]
        if "const" in schema and value != schema["const"]:
            return [Deviation(path, repr(schema["const"]), _show(value, schema))]
        if "enum" in schema and value not in schema["enum"]:
            return [Deviation(path, _listed(schema["enum"]), _show(value, schema))]
        found = [Deviation(path, text, _show(value, schema)) for text in _limits(schema, value)]
        if isinstance(value, dict):
            return found + self._check_object(schema, value, path)
        if isinstance(value, list) and "items" in schema:
            for index, each in enumerate(value):
                found += self.check(schema["items"], each, f"{path}[{index}]")
        return found

    def _check_object(self, schema: Schema, value: dict[str, Any], path: str) -> list[Deviation]:
        properties: dict[str, Schema] = schema.get("properties", {})
        extra = schema.get("additionalProperties", True)
        found: list[Deviation] = []
        for name in schema.get("required", ()):
            if name not in value and not properties.get(name, {}).get(self._hidden):
                found.append(Deviation(_join(path, name), "a value", "nothing"))
        for name, each in value.items():
            if name in properties:
                found += self.check(properties[name], each, _join(path, name))
            elif extra is False:
                found.append(Deviation(_join(path, name), "no such field", _show(each, {})))
            elif isinstance(extra, dict):
                found += self.check(extra, each, _join(path, name))
        return found

    def _check_union(self, schema: Schema, value: Any, path: str) -> list[Deviation]:
        variants: list[Schema] = schema["oneOf"]
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            name, mapping = discriminator["propertyName"], discriminator["mapping"]
            target = mapping.get(_tag(value.get(name)))
            if target is not None:
                return self.check({"$ref": target}, value, path)
            got = _show(value[name], {}) if name in value else "nothing"
            return [Deviation(_join(path, name), _listed(list(mapping)), got)]
        results = [self.check(variant, value, path) for variant in variants]
        if any(not result for result in results):
            return []
        # What the nearest variant says is more use than that none fits; one of another type is not near at all.
        near = [result for result in results if not any(deviation.path == path for deviation in result)]
        if near:
            return min(near, key=len)
        expected = list(dict.fromkeys(deviation.expected for result in results for deviation in result))
        return [Deviation(path, " or ".join(expected), _show(value, schema))]


_ARTICLES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


def _is(value: object, kind: str) -> bool:
    if kind == "integer":
        return type(value) is int or isinstance(value, float) and value.is_integer()
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    types = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}
    return isinstance(value, types[kind])


def _tag(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value) if isinstance(value, int) else ""


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if _PLAIN_KEY.match(name) else f"{path}[{json.dumps(name)}]"


def _listed(values: list[Any]) -> str:
    shown = ", ".join(map(repr, values[:8]))
    return f"one of {shown}{f' and {len(values) - 8} more' if len(values) > 8 else ''}"


def _show(value: object, schema: Schema) -> str:
    if schema.get("x-secret"):
        return "a secret"
    if isinstance(value, dict):
        return f"an object with {len(value)} fields"
    if isinstance(value, list):
        return f"an array of {len(value)}"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, (str, bool, type(None))) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _limits(schema: Schema, value: Any) -> list[str]:
    if isinstance(value, str):
        return _text_limits(schema, value)
    if isinstance(value, bool):
        return []
    if isinstance(value, (int, float)):
        return [text.format(schema[key]) for key, text, holds in _NUMBER_LIMITS if key in schema and not holds(value, schema[key])]
    if isinstance(value, (list, dict)):
        low, high = ("minItems", "maxItems") if isinstance(value, list) else ("minProperties", "maxProperties")
        found = [f"at least {schema[low]} entries"] if len(value) < schema.get(low, 0) else []
        return found + ([f"at most {schema[high]} entries"] if len(value) > schema.get(high, len(value)) else [])
    return []


_NUMBER_LIMITS: tuple[tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "{} or more", lambda value, limit: value >= limit),
    ("maximum", "{} or less", lambda value, limit: value <= limit),
    ("exclusiveMinimum", "more than {}", lambda value, limit: isinstance(limit, bool) or value > limit),
    ("exclusiveMaximum", "less than {}", lambda value, limit: isinstance(limit, bool) or value < limit),
    ("multipleOf", "a multiple of {}", lambda value, step: not step or abs(value / step - round(value / step)) < 1e-9),
)


def _text_limits(schema: Schema, value: str) -> list[str]:
    found = []
    if len(value) < schema.get("minLength", 0):
        found.append(f"at least {schema['minLength']} characters")
    if len(value) > schema.get("maxLength", len(value)):
        found.append(f"at most {schema['maxLength']} characters")
    if "pattern" in schema and (pattern := _compiled(schema["pattern"])) and not pattern.search(value):
        found.append(f"text matching {schema['pattern']}")
    if (parse := _FORMATS.get(schema.get("format", ""))) is not None:
        try:
            parse(value)
        except ValueError:
            found.append(f"a {schema['format']}")
    return found


_FORMATS: dict[str, Callable[[str], object]] = {
    "date-time": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "uuid": uuid.UUID,
}


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern of the spec; None where it is in a dialect that Python does not read."""
    try:
        return re.compile(pattern)
    except re.error:
        return None
