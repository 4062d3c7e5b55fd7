"""Where a JSON value strays from the spec: what ``strict`` raises, and what a whole reply can tell without it."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Collection, Mapping
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
        import pkgutil

        document: dict[str, Any] = json.loads(pkgutil.get_data(self._package, "schemas.json") or b"{}")
        return document

    def model(self, name: str, value: object) -> list[Deviation]:
        """Where a JSON value strays from a named schema.

        Args:
            name: The schema's name.
            value: The value.
        """
        return self._checker("reply").whole({"$ref": _PREFIX + name}, value)

    def reply(self, operation_id: str, status: int, value: object) -> list[Deviation]:
        """Where the body of a success strays from what the operation promises."""
        replies: Mapping[str, Schema] = self._document["operations"][operation_id].get("replies", {})
        schema = replies.get(str(status)) or replies.get(f"{status // 100}XX") or next(iter(replies.values()), None)
        return [] if schema is None else self._checker("reply").whole(schema, value)

    def request(
        self, operation_id: str, body: object, parameters: Mapping[str, object], secrets: Collection[str] = ()
    ) -> list[Deviation]:
        """Where a request strays from what the operation takes.

        Args:
            operation_id: The operation.
            body: The body as JSON types; None where there is none.
            parameters: The parameters that are sent, by the names of their arguments.
            secrets: Those whose values are not shown.
        """
        operation = self._document["operations"][operation_id]
        checker = self._checker("request")
        found: list[Deviation] = []
        for name, value in parameters.items():
            if (schema := operation.get("parameters", {}).get(name)) is not None:
                found += checker.whole(schema, value, name, name in secrets)
        if body is not None and "body" in operation:
            found += checker.whole(operation["body"], body)
        return found

    def _checker(self, direction: Direction) -> _Checker:
        return _Checker(self._document["schemas"], direction)


class _Checker:
    def __init__(self, schemas: Mapping[str, Schema], direction: Direction) -> None:
        self._schemas = schemas
        self._hidden = "readOnly" if direction == "request" else "writeOnly"

    def whole(self, schema: Schema, value: Any, path: str = "$", secret: bool = False) -> list[Deviation]:
        """All deviations of a value, in the value's order."""
        try:
            return self.check(schema, value, path, secret)
        except RecursionError:
            return [Deviation(path, "less nesting", _show(value, secret))]

    def check(self, schema: Schema, value: Any, path: str, secret: bool) -> list[Deviation]:
        """All deviations of a part; what is in a secret is secret, too."""
        while "$ref" in schema:
            secret = secret or bool(schema.get("x-secret"))
            schema = self._schemas[schema["$ref"][len(_PREFIX) :]]
        secret = secret or bool(schema.get("x-secret"))
        if "oneOf" in schema:
            return self._check_union(schema, value, path, secret)
        kind = schema.get("type")
        if schema.get("format") == "binary":
            return []  # a file, which is not looked into
        if kind is not None and not _is(value, kind):
            return [Deviation(path, _ARTICLES[kind], _show(value, secret))]
        if "const" in schema and value != schema["const"]:
            return [Deviation(path, repr(schema["const"]), _show(value, secret))]
        if "enum" in schema and value not in schema["enum"]:
            return [Deviation(path, _listed(schema["enum"]), _show(value, secret))]
        found = [Deviation(path, text, _show(value, secret)) for text in _limits(schema, value)]
        if isinstance(value, dict):
            return found + self._check_object(schema, value, path, secret)
        if isinstance(value, list) and "items" in schema:
            for index, each in enumerate(value):
                found += self.check(schema["items"], each, f"{path}[{index}]", secret)
        return found

    def _check_object(self, schema: Schema, value: dict[str, Any], path: str, secret: bool) -> list[Deviation]:
        properties: dict[str, Schema] = schema.get("properties", {})
        extra = schema.get("additionalProperties", True)
        found: list[Deviation] = []
        for name in schema.get("required", ()):
            if name not in value and not properties.get(name, {}).get(self._hidden):
                found.append(Deviation(_join(path, name), "a value", "nothing"))
        for name, each in value.items():
            if name in properties:
                found += self.check(properties[name], each, _join(path, name), secret)
            elif extra is False:
                found.append(Deviation(_join(path, name), "no such field", "one"))  # it may be a secret with a typo
            elif isinstance(extra, dict):
                found += self.check(extra, each, _join(path, name), secret)
        return found

    def _check_union(self, schema: Schema, value: Any, path: str, secret: bool) -> list[Deviation]:
        variants: list[Schema] = schema["oneOf"]
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            name, mapping = discriminator["propertyName"], discriminator["mapping"]
            target = mapping.get(_tag(value.get(name)))
            if target is not None:
                return self.check({"$ref": target}, value, path, secret)
            got = _show(value[name], secret) if name in value else "nothing"
            return [Deviation(_join(path, name), _listed(list(mapping)), got)]
        # What the nearest variant says is more use than that none fits; one of another type is not near at all.
        fitting = [variant for variant in variants if self._takes(variant, value)]
        results = [self.check(variant, value, path, secret) for variant in fitting or variants]
        if any(not result for result in results):
            return []
        near = [result for result in results if not any(deviation.path == path for deviation in result)]
        if near:
            return min(near, key=len)
        expected = list(dict.fromkeys(deviation.expected for result in results for deviation in result))
        return [Deviation(path, " or ".join(expected), _show(value, secret))]

    def _takes(self, schema: Schema, value: Any) -> bool:
        """Whether a schema takes values of this type."""
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"][len(_PREFIX) :]]
        if "oneOf" in schema:
            return any(self._takes(variant, value) for variant in schema["oneOf"])
        return "type" not in schema or _is(value, schema["type"])


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
        return type(value) is int or (isinstance(value, float) and value.is_integer())
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


def _show(value: object, secret: bool) -> str:
    if secret:
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
        found = [
            text.format(schema[key])
            for key, text, holds in _NUMBER_LIMITS
            if key in schema and not holds(value, schema[key])
        ]
        bits = _BITS.get(schema.get("format", ""), 0)
        return (
            [*found, f"an integer of {bits} bits"] if bits and not -(1 << bits - 1) <= value < 1 << bits - 1 else found
        )
    if isinstance(value, (list, dict)):
        low, high = ("minItems", "maxItems") if isinstance(value, list) else ("minProperties", "maxProperties")
        found = [f"at least {schema[low]} entries"] if len(value) < schema.get(low, 0) else []
        return found + ([f"at most {schema[high]} entries"] if len(value) > schema.get(high, len(value)) else [])
    return []


def _is_multiple(value: float, step: float) -> bool:
    try:
        return not step or abs(value / step - round(value / step)) < 1e-9
    except (OverflowError, ValueError):  # an integer beyond all floats, infinity, or none at all
        return not isinstance(value, float) and not isinstance(step, float) and value % step == 0


_BITS = {"int32": 32, "int64": 64}
_NUMBER_LIMITS: tuple[tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "{} or more", lambda value, limit: value >= limit),
    ("maximum", "{} or less", lambda value, limit: value <= limit),
    ("exclusiveMinimum", "more than {}", lambda value, limit: isinstance(limit, bool) or value > limit),
    ("exclusiveMaximum", "less than {}", lambda value, limit: isinstance(limit, bool) or value < limit),
    ("multipleOf", "a multiple of {}", _is_multiple),
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


def _exactly(pattern: str, parse: Callable[[str], object]) -> Callable[[str], object]:
    """A parser for one form alone: those of Python take several others."""
    form = re.compile(pattern)

    def parsed(text: str) -> object:
        if not form.fullmatch(text):
            raise ValueError
        return parse(text.upper())

    return parsed


def _uuid(value: str) -> object:
    from uuid import UUID

    return UUID(value)


_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FORMATS: dict[str, Callable[[str], object]] = {
    "date-time": _exactly(
        _DAY + r"[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})",
        datetime.datetime.fromisoformat,
    ),
    "date": _exactly(_DAY, datetime.date.fromisoformat),
    "uuid": _exactly(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", _uuid),
}


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern of the spec; None where it is in a dialect that Python does not read."""
    try:
        # In the dialect of JSON Schema, $ is the very end, and not the place before a last line feed as well.
        return re.compile(re.sub(r"(?<!\\)\$\Z", r"\\Z", pattern))
    except re.error:
        return None
