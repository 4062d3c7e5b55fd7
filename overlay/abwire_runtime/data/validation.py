"""Validation of JSON values against the schemas of the spec.

Clients with ``strict=True`` raise the deviations that are found here; :attr:`abwire.Response.deviations` lists them for
any client.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple, TypeAlias

from .timestamps import Timestamp
from .values import MAX_SECONDS

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema, as it stands in a package's ``schemas.json``."""

Direction: TypeAlias = Literal["request", "reply"]
"""Whether a value is sent or received: requests omit ``readOnly`` properties, replies omit ``writeOnly`` ones."""

_PREFIX = "#/components/schemas/"
_PLAIN_KEY = re.compile(r"[A-Za-z_]\w*\Z")


class Deviation(NamedTuple):
    """One way in which a value does not match the spec.

    Attributes:
        path: The JSON path of the part that does not match, such as ``$.data[3].name``.
        expected: What the spec requires there.
        got: What was found, shortened to 60 characters. Secrets are replaced with ``a secret``.
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


class Schemas:
    """The schemas of a generated package. Its ``schemas.json`` is read when the first value is validated.

    Args:
        package: The full name of the package.

    Attributes:
        package: The full name of the package.
    """

    def __init__(self, package: str) -> None:
        self.package: str = package

    @cached_property
    def _document(self) -> dict[str, Any]:
        import pkgutil

        document: dict[str, Any] = json.loads(pkgutil.get_data(self.package, "schemas.json") or b"{}")
        return document

    def model(self, name: str, value: object) -> list[Deviation]:
        """Validate a JSON value of a reply against a named schema.

        Args:
            name: The schema's name in the spec.
            value: The value, as JSON types.

        Returns:
            The deviations, in the order of the value.

        Raises:
            KeyError: There is no such schema.
        """
        return self._checker("reply").deviations({"$ref": _PREFIX + name}, value)

    def reply(self, operation_id: str, status: int, value: object) -> list[Deviation]:
        """Validate the body of a successful reply.

        Args:
            operation_id: The operation's ``operationId`` in the spec.
            status: The HTTP status. An unlisted status is validated as the first listed one.
            value: The body, as JSON types.

        Returns:
            The deviations, in the order of the body.

        Raises:
            KeyError: There is no such operation.
        """
        replies: Mapping[str, Schema] = self._document["operations"][operation_id].get("replies", {})
        schema = replies.get(str(status)) or replies.get(f"{status // 100}XX") or next(iter(replies.values()), None)
        return [] if schema is None else self._checker("reply").deviations(schema, value)

    def request(
        self, operation_id: str, body: object, parameters: Mapping[str, object], secrets: Collection[str] = ()
    ) -> list[Deviation]:
        """Validate the parameters and the body of a request.

        Args:
            operation_id: The operation's ``operationId`` in the spec.
            body: The body as JSON types; None if the request has no body.
            parameters: The parameters by the names of their arguments.
            secrets: The names of parameters whose values must not be shown.

        Returns:
            The deviations: those of the parameters, then those of the body.

        Raises:
            KeyError: There is no such operation.
        """
        operation = self._document["operations"][operation_id]
        checker = self._checker("request")
        found: list[Deviation] = []
        for name, value in parameters.items():
            if (schema := operation.get("parameters", {}).get(name)) is not None:
                found += checker.deviations(schema, value, name, name in secrets)
        if body is not None and "body" in operation:
            found += checker.deviations(operation["body"], body)
        return found

    def _checker(self, direction: Direction) -> _Checker:
        return _Checker(self._document["schemas"], direction)


class _Checker:
    """Validates values that are sent or received."""

    def __init__(self, schemas: Mapping[str, Schema], direction: Direction) -> None:
        self._schemas = schemas
        self._omitted = "readOnly" if direction == "request" else "writeOnly"

    def deviations(self, schema: Schema, value: Any, path: str = "$", secret: bool = False) -> list[Deviation]:
        """Return all deviations of a value, in the order of the value."""
        try:
            return self._check(schema, value, path, secret)
        except RecursionError:
            return [Deviation(path, "a value that is nested less deeply", _show(value, secret))]

    def _check(self, schema: Schema, value: Any, path: str, secret: bool) -> list[Deviation]:
        """Return all deviations of a part of a value. Every part of a secret value is secret."""
        while "$ref" in schema:
            secret = secret or bool(schema.get("x-secret"))
            schema = self._schemas[schema["$ref"][len(_PREFIX) :]]
        secret = secret or bool(schema.get("x-secret"))
        if "oneOf" in schema:
            return self._check_union(schema, value, path, secret)
        kind = schema.get("type")
        if schema.get("format") == "binary":
            return []  # the contents of files are not validated
        if kind is not None and not _has_type(value, kind):
            return [Deviation(path, _TYPE_NAMES[kind], _show(value, secret))]
        if "const" in schema and value != schema["const"]:
            return [Deviation(path, repr(schema["const"]), _show(value, secret))]
        if "enum" in schema and value not in schema["enum"]:
            return [Deviation(path, _one_of(schema["enum"]), _show(value, secret))]
        found = [Deviation(path, text, _show(value, secret)) for text in _limits(schema, value)]
        if isinstance(value, dict):
            return found + self._check_object(schema, value, path, secret)
        if isinstance(value, list) and "items" in schema:
            for index, each in enumerate(value):
                found += self._check(schema["items"], each, f"{path}[{index}]", secret)
        return found

    def _check_object(self, schema: Schema, value: dict[str, Any], path: str, secret: bool) -> list[Deviation]:
        properties: dict[str, Schema] = schema.get("properties", {})
        extra = schema.get("additionalProperties", True)
        found = [
            Deviation(_join(path, name), "a value", "nothing")
            for name in schema.get("required", ())
            if name not in value and not properties.get(name, {}).get(self._omitted)
        ]
        for name, each in value.items():
            if name in properties:
                found += self._check(properties[name], each, _join(path, name), secret)
            elif extra is False:
                # The value is not shown: it may be a secret under a misspelled name.
                found.append(Deviation(_join(path, name), "no field of this name", "a value"))
            elif isinstance(extra, dict):
                found += self._check(extra, each, _join(path, name), secret)
        return found

    def _check_union(self, schema: Schema, value: Any, path: str, secret: bool) -> list[Deviation]:
        variants: list[Schema] = schema["oneOf"]
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            name, mapping = discriminator["propertyName"], discriminator["mapping"]
            if name not in value:
                # The keyword discriminator demands nothing in JSON Schema: its property may be absent unless it is required.
                results = [self._check(variant, value, path, secret) for variant in variants]
                where = _join(path, name)
                if optional := [result for result in results if all(each.path != where for each in result)]:
                    return min(optional, key=len)
            target = mapping.get(_mapping_key(value.get(name)))
            if target is not None:
                return self._check({"$ref": target}, value, path, secret)
            got = _show(value[name], secret) if name in value else "nothing"
            return [Deviation(_join(path, name), _one_of(list(mapping)), got)]
        # The deviations from the closest variant say more than "no variant matches". Variants of another JSON type are
        # not considered close.
        same_type = [variant for variant in variants if self._accepts_type_of(value, variant)]
        results = [self._check(variant, value, path, secret) for variant in same_type or variants]
        if any(not result for result in results):
            return []
        close = [result for result in results if not any(deviation.path == path for deviation in result)]
        if close:
            return min(close, key=len)
        expected = list(dict.fromkeys(deviation.expected for result in results for deviation in result))
        return [Deviation(path, " or ".join(expected), _show(value, secret))]

    def _accepts_type_of(self, value: Any, schema: Schema) -> bool:
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"][len(_PREFIX) :]]
        if "oneOf" in schema:
            return any(self._accepts_type_of(value, variant) for variant in schema["oneOf"])
        return "type" not in schema or _has_type(value, schema["type"])


_TYPE_NAMES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


def _has_type(value: object, kind: str) -> bool:
    if kind == "integer":
        return type(value) is int or (isinstance(value, float) and value.is_integer())
    if kind == "number":
        return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
    types = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}
    return isinstance(value, types[kind])


def _mapping_key(value: object) -> str:
    """Return the key of a discriminator mapping, whose keys are strings, for a discriminator's value."""
    return value if isinstance(value, str) else json.dumps(value) if isinstance(value, int) else ""


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if _PLAIN_KEY.match(name) else f"{path}[{json.dumps(name)}]"


def _one_of(values: list[Any]) -> str:
    shown = ", ".join(map(repr, values[:8]))
    return f"one of {shown}{f' and {len(values) - 8} more' if len(values) > 8 else ''}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _show(value: object, secret: bool) -> str:
    if secret:
        return "a secret"
    if isinstance(value, dict):
        return f"an object with {_counted(len(value), 'field')}"
    if isinstance(value, list):
        return f"an array of {_counted(len(value), 'item')}"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, (str, bool, type(None))) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _limits(schema: Schema, value: Any) -> list[str]:
    """Describe the limits of a schema, such as ``maximum`` or ``pattern``, that a value exceeds."""
    if isinstance(value, str):
        return _string_limits(schema, value)
    if isinstance(value, bool):
        return []
    if isinstance(value, (int, float, Decimal)):
        found = [
            text.format(schema[key])
            for key, text, holds in _NUMBER_LIMITS
            if key in schema and not holds(value, schema[key])
        ]
        if schema.get("format") == "unixtime" and not -MAX_SECONDS <= value <= MAX_SECONDS:
            found.append("UNIX seconds, not milliseconds")
        bits = _BITS.get(schema.get("format", ""), 0)
        return [*found, f"a {bits}-bit integer"] if bits and not -(1 << bits - 1) <= value < 1 << bits - 1 else found
    if isinstance(value, list):
        return _size_limits(len(value), schema.get("minItems"), schema.get("maxItems"), "item")
    if isinstance(value, dict):
        return _size_limits(len(value), schema.get("minProperties"), schema.get("maxProperties"), "field")
    return []


def _size_limits(size: int, minimum: int | None, maximum: int | None, noun: str) -> list[str]:
    found = []
    if minimum is not None and size < minimum:
        found.append(f"at least {_counted(minimum, noun)}")
    if maximum is not None and size > maximum:
        found.append(f"at most {_counted(maximum, noun)}")
    return found


def _is_multiple(value: float, step: float) -> bool:
    try:
        return not step or abs(value / step - round(value / step)) < 1e-9
    except (OverflowError, ValueError):  # an integer too large for a float, infinity or NaN
        return not isinstance(value, float) and not isinstance(step, float) and value % step == 0


_BITS = {"int32": 32, "int64": 64}
_NUMBER_LIMITS: tuple[tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "{} or more", lambda value, limit: value >= limit),
    ("maximum", "{} or less", lambda value, limit: value <= limit),
    ("exclusiveMinimum", "more than {}", lambda value, limit: isinstance(limit, bool) or value > limit),
    ("exclusiveMaximum", "less than {}", lambda value, limit: isinstance(limit, bool) or value < limit),
    ("multipleOf", "a multiple of {}", _is_multiple),
)


def _string_limits(schema: Schema, value: str) -> list[str]:
    found = _size_limits(len(value), schema.get("minLength"), schema.get("maxLength"), "character")
    if "pattern" in schema and (pattern := _compiled(schema["pattern"])) and not pattern.search(value):
        found.append(f"a string that matches {schema['pattern']}")
    if (parse := _FORMATS.get(schema.get("format", ""))) is not None:
        try:
            parse(value)
        except ValueError:
            found.append(f"a {schema['format']}")
    return found


def _exactly(pattern: str, parse: Callable[[str], object]) -> Callable[[str], object]:
    """Return a parser that accepts one notation only: Python's parsers accept several."""
    notation = re.compile(pattern)

    def parse_exactly(text: str) -> object:
        if not notation.fullmatch(text):
            raise ValueError
        return parse(text.upper())

    return parse_exactly


def _uuid(value: str) -> object:
    from uuid import UUID  # slow to import

    return UUID(value)


_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FORMATS: dict[str, Callable[[str], object]] = {
    "date-time": _exactly(
        _DAY + r"[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})",
        Timestamp.parse,
    ),
    "date": _exactly(_DAY, datetime.date.fromisoformat),
    "uuid": _exactly(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", _uuid),
}


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """Compile a pattern of the spec; return None for a syntax that Python does not support."""
    try:
        # In JSON Schema, $ matches only at the end of the string. Python's $ also matches before a final line feed.
        return re.compile(re.sub(r"(?<!\\)\$\Z", r"\\Z", pattern))
    except re.error:
        return None
