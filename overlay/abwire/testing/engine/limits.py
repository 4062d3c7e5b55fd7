"""The keywords of JSON Schema that limit a value by itself, such as ``maximum`` and ``pattern``."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from abwire.testing.engine.formats import has_format
from abwire.testing.engine.patterns import compiled
from abwire.testing.engine.schemas import JSON

_LONGEST_MESSAGE = 200

_TYPES: dict[str, Callable[[JSON], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: (isinstance(value, int) and not isinstance(value, bool)) or _is_whole(value),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "null": lambda value: value is None,
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
}


def _is_whole(value: JSON) -> bool:
    return isinstance(value, float) and value.is_integer()


def _is_number(value: JSON) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _equals(one: JSON, other: JSON) -> bool:
    """Whether two JSON values are equal. Other than in Python, true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_equals(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_equals, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


@cache
def _pattern(text: str) -> Callable[[str], object]:
    found = compiled(text)
    return (lambda value: True) if found is None else found.search


def is_match(value: str, pattern: str) -> bool:
    """Whether a string matches a pattern. One that Python can't read matches everything.

    Args:
        value: The string.
        pattern: The regular expression.

    Returns:
        Whether it does.
    """
    return bool(_pattern(pattern)(value))


def _type(value: JSON, rule: JSON) -> str | None:
    types = [rule] if isinstance(rule, str) else rule
    for name in types:
        if _TYPES[name](value):
            return None
    return f"{_shown(value)} is not of type {' or '.join(types)}."


def _enum(value: JSON, rule: list[JSON]) -> str | None:
    if any(_equals(value, each) for each in rule):
        return None
    return f"{_shown(value)} is not one of {_shown(rule)}."


def _const(value: JSON, rule: JSON) -> str | None:
    return None if _equals(value, rule) else f"{_shown(value)} is not {_shown(rule)}."


def _multiple_of(value: JSON, rule: float) -> str | None:
    if not _is_number(value):
        return None
    if isinstance(rule, float):
        quotient = value / rule
        is_multiple = quotient == quotient // 1
    else:
        is_multiple = value % rule == 0
    return None if is_multiple else f"{value} is not a multiple of {rule}."


def _pattern_limit(value: JSON, rule: str) -> str | None:
    if not isinstance(value, str) or is_match(value, rule):
        return None
    return f"{_shown(value)} does not match {rule!r}."


def _format(value: JSON, rule: str) -> str | None:
    return None if has_format(value, rule) else f"{_shown(value)} is not a {rule}."


def _unique(value: JSON, rule: bool) -> str | None:
    if not rule or not isinstance(value, list):
        return None
    repeated = any(_equals(one, other) for index, one in enumerate(value) for other in value[:index])
    return "Two of the items are equal." if repeated else None


def _number(holds: Callable[[float, float], bool], words: str) -> Callable[[JSON, JSON], str | None]:
    def check(value: JSON, rule: float) -> str | None:
        if not _is_number(value) or holds(value, rule):
            return None
        return f"{value} is {words} {rule}."

    return check


def _size(
    kind: type[str] | type[list[JSON]] | type[dict[str, JSON]], holds: Callable[[int, int], bool], words: str
) -> Callable[[JSON, JSON], str | None]:
    def check(value: JSON, rule: int) -> str | None:
        if not isinstance(value, kind) or holds(len(value), rule):
            return None
        return f"{_shown(value)} has {words} {rule}."

    return check


def _shown(value: JSON) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_MESSAGE // 2 else f"{text[: _LONGEST_MESSAGE // 2]}..."


LIMITS: dict[str, Callable[[JSON, JSON], str | None]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "minimum": _number(lambda value, rule: value >= rule, "less than"),
    "maximum": _number(lambda value, rule: value <= rule, "greater than"),
    "exclusiveMinimum": _number(lambda value, rule: value > rule, "not greater than"),
    "exclusiveMaximum": _number(lambda value, rule: value < rule, "not less than"),
    "multipleOf": _multiple_of,
    "pattern": _pattern_limit,
    "format": _format,
    "minLength": _size(str, lambda size, rule: size >= rule, "fewer characters than"),
    "maxLength": _size(str, lambda size, rule: size <= rule, "more characters than"),
    "minItems": _size(list, lambda size, rule: size >= rule, "fewer items than"),
    "maxItems": _size(list, lambda size, rule: size <= rule, "more items than"),
    "minProperties": _size(dict, lambda size, rule: size >= rule, "fewer fields than"),
    "maxProperties": _size(dict, lambda size, rule: size <= rule, "more fields than"),
    "uniqueItems": _unique,
}
"""The keywords that limit a value by itself: each returns what is wrong with a value, or None. A limit of another type than
the value's says nothing about it.
"""
