"""Type checks of arguments: an argument, the items of a list and the values of a mapping are checked by one rule."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from ..data.encoding import is_array, is_uuid, number_fault, plain_scalar
from ..data.model import Model
from ..data.unset import UNSET
from ..data.values import MAX_INT64, MAX_SECONDS
from .files import is_file

_TYPES = {"s": "a string", "i": "an integer", "n": "a number", "b": "True or False", "a": "a list", "o": "an object",
          "t": "UNIX seconds", "z": "None", "f": "a file (bytes, a Path, or a file open for reading)"}  # fmt: skip
_JSON_TYPES: dict[type, str] = {
    str: "s",
    int: "in",
    float: "n",
    Decimal: "n",
    bool: "b",
    list: "a",
    tuple: "a",
    dict: "o",
    type(None): "z",
}
_COMPLETE: dict[str, type] = {"s": str, "b": bool, "z": type(None)}
"""The Python types of which every value can be sent. Numbers may be too large, and others have parts."""
_MAX_INT = 2**1024 - 1  # as `number_fault` has it
_ONLY_TIME = str.maketrans({"i": "", "n": ""})  # a time is an integer or a number as well
_CLOSING = {"[": "]", "{": "}", "<": ">"}


class JsonTypes(NamedTuple):
    """The JSON types that the spec allows for a value.

    Attributes:
        letters: One letter each, as :class:`~abwire_runtime.calls.operation.Parameter` lists them.
        items: The types of the items of an array; None if any are allowed.
        values: The types of the values of an object with arbitrary keys; None if any are allowed.
        models: The names of the models or unions that describe an object; empty if any model is allowed.
        complete: The Python types of which every value is allowed.
        largest: The largest integer that is allowed for its size alone; -1 if integers need a further check.
    """

    letters: str
    items: JsonTypes | None
    values: JsonTypes | None
    models: tuple[str, ...]
    complete: frozenset[type]
    largest: int


@cache
def json_types_of(text: str) -> JsonTypes:
    """Parse the notation for JSON types, such as ``a[i]z``: a list of integers, or null.

    Args:
        text: Letters. ``a`` may be followed by the types of its items in brackets, ``o`` by the types of its values in
            braces, or by the names of its models in angle brackets, with commas between.

    Returns:
        The types.
    """
    letters, inner = "", {"[": "", "{": "", "<": ""}
    position = 0
    while position < len(text):
        character = text[position]
        end = position + 1
        if character in inner:
            end = _end_of(text, position)
            inner[character] = text[position + 1 : end - 1]
        else:
            letters += character
        position = end
    return JsonTypes(
        letters,
        json_types_of(inner["["]) if inner["["] else None,
        json_types_of(inner["{"]) if inner["{"] else None,
        tuple(inner["<"].split(",")) if inner["<"] else (),
        frozenset(_COMPLETE.values() if letters == "*" else (_COMPLETE[each] for each in letters if each in _COMPLETE)),
        -1 if "t" in letters or {"i", "n", "*"}.isdisjoint(letters) else _limit(letters),
    )


def _end_of(text: str, start: int) -> int:
    """The position after the bracket that closes the one at a position."""
    opening, depth = text[start], 0
    for position in range(start, len(text)):
        depth += (text[position] == opening) - (text[position] == _CLOSING[opening])
        if depth == 0:
            return position + 1
    raise ValueError(f"{text!r} has a bracket without an end")


def check_value(value: Any, json_types: str, name: str, package: str = "") -> Any:
    """Check that the spec allows a value, and convert it to the plain type that it can be read as.

    This is the rule of :mod:`abwire_runtime.data.values` for the arguments of generated methods. It holds for the items
    of lists and the values of mappings as well. The fields of a model, or of a mapping in its place, are validated by
    strict clients only, because an API may know more than its spec.

    Args:
        value: The value.
        json_types: The accepted JSON types, in the notation of :func:`json_types_of`.
        name: The operation and the argument, for the error message.
        package: The full name of the package that has the models.

    Returns:
        The plain type for a scalar, and anything else unchanged: :func:`encode_value` encodes it.

    Raises:
        TypeError: A type is not accepted. The message names the path and the accepted types.
        ValueError: A number is infinite or NaN, or larger than any float, an integer beyond 64 bits, or
            milliseconds instead of UNIX seconds.
    """
    types, cls = json_types_of(json_types), type(value)
    # The usual arguments. `_check` would find the same, and takes several times as long.
    if cls in types.complete or (cls is int and -types.largest <= value <= types.largest):
        return value
    return _check(value, types, name, package)


def _check(value: Any, types: JsonTypes, name: str, package: str) -> Any:
    cls: type = type(value)
    if cls not in _JSON_TYPES:
        value = plain_scalar(value)
    found = _JSON_TYPES.get(type(value)) or _letter_of(value)
    letter = found[-1]
    if types.letters != "*" and found[0] not in types.letters and letter not in types.letters:  # an integer is a number
        shown = types.letters.translate(_ONLY_TIME) if "t" in types.letters else types.letters
        expected = " or ".join(_TYPES[each] for each in shown)
        raise TypeError(f"{name} must be {expected}, not {cls.__name__}")
    if letter == "n":
        if (fault := number_fault(value)) is not None:
            raise ValueError(f"{name} must be {fault}")
        if "t" in types.letters:
            check_seconds(value, name)
        elif found == "in" and not -(limit := _limit(types.letters)) - 1 <= value <= limit:
            raise ValueError(f"{name} must fit into 64 bits")
    elif letter == "a":
        if types.items is not None:
            _check_items(value, types.items, name, package)
    elif letter == "o":
        if isinstance(value, Model):
            if types.models and not any(_fits(cls, package, model) for model in types.models):
                expected = " or ".join(f"models.{model}" for model in types.models)
                raise TypeError(f"{name} must be a mapping or {expected}, not {cls.__name__}")
        elif types.values is not None:
            for key, each in value.items():
                if each is not UNSET and type(each) not in types.values.complete:
                    _check(each, types.values, f"{name}.{key}", package)
    return value


def _check_items(values: Collection[Any], types: JsonTypes, name: str, package: str) -> None:
    kinds = set(map(type, values))
    if not kinds - types.complete:
        return
    if kinds == {int} and max(values) <= types.largest and min(values) >= -types.largest:  # the usual list, of ids
        return
    for index, each in enumerate(values):
        if type(each) not in types.complete:
            _check(each, types, f"{name}[{index}]", package)


def _limit(letters: str) -> int:
    """The largest integer that is accepted: one of 64 bits where only integers are, as databases hold ids and counts."""
    return MAX_INT64 if "i" in letters and "n" not in letters else _MAX_INT


def check_seconds(value: int | float | Decimal, name: str) -> None:
    """Check that a number can be UNIX seconds.

    Args:
        value: The number.
        name: The operation and the argument, for the error message.

    Raises:
        ValueError: It is so large that it is in milliseconds.
    """
    if not -MAX_SECONDS <= value <= MAX_SECONDS:
        raise ValueError(f"{name} must be UNIX seconds, not milliseconds: divide it by 1000")


def _letter_of(value: object) -> str:
    if isinstance(value, (Model, Mapping)):
        return "o"
    if isinstance(value, datetime.date) or is_uuid(value):
        return "s"
    if is_file(value):
        return "f"
    return "a" if is_array(value) else "?"


@lru_cache(maxsize=1024)
def _fits(cls: object, package: str, name: str) -> bool:
    """Return whether objects of a model's class can be sent where the spec has another model.

    Fetched objects are sent back, so a model of a reply fits if it has what the one of the request requires.
    """
    target: Any = vars(import_module(f"{package}.models"))["_ref"](name).resolve()
    variants = [target] if isinstance(target, type) else target
    return any(isinstance(cls, type) and _resembles(cls, each) for each in variants)


def _resembles(cls: type[Model], other: type[Model]) -> bool:
    if not cls._known or not other._known:  # one without fields has any
        return True
    required = {other._wire.get(each, each) for each in (*other.__required__, *other.__constants__)}
    return required <= cls._known and not other._known.isdisjoint(cls._known)


def is_plain_id(value: object, json_types: str) -> bool:
    """Return whether a value is an integer where only integers are accepted, and can be sent as it is.

    Args:
        value: The value.
        json_types: The accepted JSON types, in the notation of :func:`json_types_of`.
    """
    return type(value) is int and json_types == "i" and -MAX_INT64 <= value <= MAX_INT64


def coerce(value: Any, json_types: str) -> Any:
    """Convert a client-wide setting to the type that an operation accepts.

    The spec may have the same id as an integer in one operation and as a string in another one.

    Args:
        value: The setting.
        json_types: The accepted JSON types, in the notation of :func:`json_types_of`.

    Returns:
        An integer as a string, a string of digits as an integer, or the value unchanged.
    """
    if is_plain_id(value, json_types):
        return value
    value = plain_scalar(value)
    if type(value) is not int:
        return read_digits(value, json_types)
    letters = json_types_of(json_types).letters
    return str(value) if "s" in letters and "i" not in letters else value


def read_digits(value: Any, json_types: str) -> Any:
    """Convert a string of digits to an integer where only an integer is accepted, as some replies hold ids as strings.

    Args:
        value: The value.
        json_types: The accepted JSON types, in the notation of :func:`json_types_of`.

    Returns:
        The integer for a string of 1 to 1000 ASCII digits, since Python refuses to read integers of several thousand
        digits; any other value unchanged.
    """
    plain = value if type(value) is int else plain_scalar(value)
    if type(plain) is str and plain.isascii() and plain.isdigit() and len(plain) <= 1000:
        letters = json_types_of(json_types).letters
        return int(plain) if "i" in letters and "s" not in letters else value
    return value


def accepts_null(json_types: str) -> bool:
    """Return whether null is one of the accepted JSON types."""
    return "z" in json_types_of(json_types).letters
