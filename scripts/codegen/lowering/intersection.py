"""What is valid for two schemas at once, keyword by keyword, where no reference has to be followed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from math import inf, lcm
from typing import Any, TypeGuard

from codegen.lowering import schema_forms
from codegen.lowering.schema_forms import Schema
from codegen.source.loader import JSON

_LOWER_BOUNDS = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_UPPER_BOUNDS = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_FLAGS = frozenset({"readOnly", "writeOnly", "x-secret", "uniqueItems"})
_RANGES = (
    (("integer", "number"), ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")),
    (("string",), ("minLength",), ("maxLength",)),
    (("array",), ("minItems",), ("maxItems",)),
    (("object",), ("minProperties",), ("maxProperties",)),
)
# A format whose values all have the other one, too.
_NARROWER_FORMATS = {("int32", "int64"), ("float", "double"), ("email", "idn-email"), ("uri", "uri-reference")}


class UnsatisfiableError(Exception):
    """Nothing is valid for both of two schemas.

    Args:
        what: Why.
        keywords: The keywords that contradict each other.
    """

    def __init__(self, what: str, *keywords: str) -> None:
        super().__init__(what)
        self.keywords = frozenset(keywords)


def normal(schema: Schema) -> Schema:
    """A flat schema in the form that can be compared: null as a type, limits as numbers, an enum's values as typed.

    A schema that lists no type stays without one; ``nullable`` beside no type means nothing here.
    """
    found = dict(schema)
    if found.get("enum") == []:  # which some tools write for "not known": no value at all would be valid
        del found["enum"]
    if schema.get("type") is not None:
        nullable = found.pop("nullable", False)
        found["type"] = schema_forms.types({"type": [*schema_forms.types(schema), *(["null"] if nullable else [])]})
    kinds = [kind for kind in schema_forms.types(found) if kind != "null"]
    if "enum" in found and kinds == ["array"] and not any(isinstance(value, list) for value in found["enum"]):
        items = found.get("items")
        found["items"] = {"enum": found.pop("enum"), **(items if isinstance(items, dict) else {})}
    if "enum" in found and kinds not in (["array"], ["object"]):
        null = None in found["enum"] or "null" in found.get("type", ())
        found["enum"] = [*schema_forms.enum_values(found), *([None] if null else [])]
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(exclusive), bool) and found.pop(exclusive) and inclusive in found:
            found[exclusive] = found.pop(inclusive)
    return found


def narrowed(key: str, one: JSON, other: JSON) -> JSON:
    """The value of a keyword that is equivalent to both of its values together.

    Args:
        key: The keyword. Keywords that hold schemas are not supported.
        one: The value of the earlier schema.
        other: That of the later one, which is kept where two values can't be compared.

    Returns:
        The value, or None if the keyword can be left out.

    Raises:
        UnsatisfiableError: No value satisfies both.
    """
    if same(one, other):
        return other
    if key == "type":
        return common_types(one, other)
    if key == "enum":
        return _common_values(one, other)
    if key == "const":
        raise UnsatisfiableError(f"the constants {one!r} and {other!r} differ", "const")
    if key == "format":
        return next((pair[0] for pair in _NARROWER_FORMATS if {one, other} == set(pair)), None)
    if key == "pattern" and isinstance(one, str) and isinstance(other, str):
        return rf"^(?=[\s\S]*(?:{one}))(?=[\s\S]*(?:{other}))"
    if key in _FLAGS and isinstance(one, bool) and isinstance(other, bool):
        return one or other
    if not _is_number(one) or not _is_number(other):
        return other
    if key in _LOWER_BOUNDS:
        return max(one, other)
    if key in _UPPER_BOUNDS:
        return min(one, other)
    return _common_multiple(one, other) if key == "multipleOf" else other


def common_types(one: list[str], other: list[str]) -> list[str]:
    """The types that two lists have in common; an integer is a number.

    Raises:
        UnsatisfiableError: There are none.
    """
    both = [kind for kind in one if kind in other or (kind == "integer" and "number" in other)]
    both += [kind for kind in other if kind == "integer" and "number" in one and kind not in both]
    if not both:
        raise UnsatisfiableError(f"the types {_listed(one)} and {_listed(other)} have nothing in common", "type")
    return both


def check(schema: Schema) -> Schema:
    """A merged schema with its values compared with its type and its limits with each other.

    Raises:
        UnsatisfiableError: No value satisfies them.
    """
    kinds = schema_forms.types(schema)
    if kinds == ["null"]:
        return {**schema_forms.annotations_of(schema), **schema_forms.NULL}
    found = dict(schema)
    if "enum" in found and kinds and set(kinds) - {"null"} not in ({"array"}, {"object"}):
        found["enum"] = [value for value in found["enum"] if _fits(value, kinds) and _is_within(value, found)]
        if not found["enum"]:
            limits = found.keys() & (_LOWER_BOUNDS | _UPPER_BOUNDS | {"pattern", "multipleOf"})
            raise UnsatisfiableError(
                "none of the enum's values has the type and is within the limits", "enum", "type", *limits
            )
    if "const" in found and kinds and not _fits(found["const"], kinds):
        raise UnsatisfiableError(f"the constant {found['const']!r} is not of type {_listed(kinds)}", "const", "type")
    if "const" in found and "enum" in found:
        if not any(same(found["const"], value) for value in found["enum"]):
            raise UnsatisfiableError(
                f"the constant {found['const']!r} is not one of the enum's values", "const", "enum"
            )
        del found["enum"]
    for of_kinds, lower, upper in _RANGES:
        if kinds and set(kinds) <= set(of_kinds):
            _check_range(found, lower, upper)
    return found


def _check_range(schema: Schema, lower: Iterable[str], upper: Iterable[str]) -> None:
    for low in lower:
        for high in upper:
            if not _is_number(schema.get(low)) or not _is_number(schema.get(high)):
                continue
            strict = "exclusive" in low + high
            if schema[low] > schema[high] or (strict and schema[low] == schema[high]):
                raise UnsatisfiableError(f"{low} {schema[low]} and {high} {schema[high]} leave nothing", *lower, *upper)


def _is_within(value: JSON, limits: Schema) -> bool:
    """Whether a value of an enum is within the limits beside it."""
    if isinstance(value, str):
        least, most, pattern = (
            limits.get("minLength", 0),
            limits.get("maxLength", len(value)),
            limits.get("pattern", ""),
        )
        return least <= len(value) <= most and _matches(pattern, value)
    if not _is_number(value):
        return True
    multiple = Fraction(str(limits.get("multipleOf", 0)))
    return (
        limits.get("minimum", value) <= value <= limits.get("maximum", value)
        and limits.get("exclusiveMinimum", -inf) < value < limits.get("exclusiveMaximum", inf)
        and (not multiple or Fraction(str(value)) % multiple == 0)
    )


def _matches(pattern: JSON, text: str) -> bool:
    """Whether a string matches a pattern. A pattern that Python does not support matches every string."""
    try:
        return re.search(pattern, text) is not None
    except (re.error, TypeError):
        return True


def same(one: JSON, other: JSON) -> bool:
    """Whether two values are equal as JSON: 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


def null_is_left(parts: list[Schema]) -> bool:
    """Whether null is allowed where a part says ``nullable`` beside no type, and so leaves the type to the others."""
    listing = [part for part in parts if "properties" in part and "type" not in part]
    return all(part.get("nullable") for part in listing)


def implies(strong: Schema, weak: Schema) -> bool:
    """Whether each keyword of one flat schema is implied by those of another."""
    for key, value in weak.items():
        if schema_forms.is_annotation(key) or key == "nullable" or (key == "additionalProperties" and value is True):
            continue
        if key == "type":
            kinds = schema_forms.types(strong) or [
                schema_forms.json_type(each) for each in strong.get("enum", [strong.get("const")])
            ]
            if "const" not in strong and "enum" not in strong and "type" not in strong:
                return False
            if any(kind not in value and not (kind == "integer" and "number" in value) for kind in kinds):
                return False
        elif key == "required":
            if not set(value) <= set(strong.get("required") or ()):
                return False
        elif key == "properties":
            listed = strong.get("properties") or {}
            if any(name not in listed or listed[name] != schema for name, schema in value.items()):
                return False
        elif key == "enum":
            if "enum" not in strong or any(not any(same(v, w) for w in value) for v in strong["enum"]):
                return False
        elif key not in strong or strong[key] != value:
            return False
    return True


def _common_values(one: list[JSON], other: list[JSON]) -> list[JSON]:
    both = [value for value in one if any(same(value, each) for each in other)]
    if not both:
        raise UnsatisfiableError(f"the enums {_listed(one)} and {_listed(other)} have no value in common", "enum")
    return both


def _fits(value: JSON, kinds: list[str]) -> bool:
    whole = isinstance(value, float) and value.is_integer() and "integer" in kinds
    return whole or any(schema_forms.fits(value, kind) for kind in kinds)


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _common_multiple(one: float, other: float) -> JSON:
    """The smallest number that both divide."""
    first, second = (Fraction(str(value)) for value in (one, other))
    if not first or not second:
        return other
    scale = lcm(first.denominator, second.denominator)
    found = Fraction(lcm(int(first * scale), int(second * scale)), scale)
    return int(found) if found.denominator == 1 else float(found)


def _listed(values: list[JSON]) -> str:
    shown = [str(value) if isinstance(value, str) else repr(value) for value in values[:5]]
    return ", ".join([*shown, *(["..."] if len(values) > len(shown) else [])])
