"""Encoding Python values as JSON: models become dicts, enums their values, dates and UUIDs strings."""

from __future__ import annotations

import datetime
import json
import math
import operator
import sys
from collections import UserString
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from json.encoder import encode_basestring
from numbers import Integral, Real
from typing import Any

from .timestamps import format_timestamp
from .unset import UNSET

_PLAIN = frozenset({str, int, float, bool, type(None)})
_MAX_DEPTH = 1_000_000
_MAX_DECIMAL_PLACES = 400  # more than any float has zeros there
_TOO_LARGE = "less than 1e309, which is more than servers read"


def is_uuid(value: object) -> bool:
    """Return whether a value is a ``uuid.UUID``.

    Args:
        value: Any value.

    Returns:
        True for a UUID. The module ``uuid`` is slow to import, so this only looks it up: as long as it is not imported,
        no value can be a UUID.
    """
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


def plain_scalar(value: Any) -> Any:
    """Convert a scalar of another type to the plain type that has exactly the same value.

    Subclasses of str, int and float become these types, enum members their values, and the scalars of libraries such as
    NumPy booleans, integers and floats.

    Args:
        value: Any value.

    Returns:
        A string, number, boolean or None; ``decimal.Decimal`` for decimals, since a float can't represent most of them.
        Anything else is returned unchanged.
    """
    if type(value) in _PLAIN:
        return value
    # The methods of the base classes: a subclass may have its own __str__ or __float__.
    if isinstance(value, Enum):
        return value if value is UNSET else plain_scalar(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__index__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    if isinstance(value, UserString):
        return plain_scalar(value.data)
    if hasattr(type(value), "__iter__"):  # an array of one number, for instance, is not a number
        return value
    try:
        if hasattr(type(value), "__index__"):
            return operator.index(value)
        if isinstance(value, Real) and not isinstance(value, Integral):
            return float(value)
    except Exception:  # whatever a conversion of another library raises: the value has no such reading
        return value
    numpy = sys.modules.get("numpy")  # its booleans are numbers of no kind
    return bool(value) if numpy is not None and isinstance(value, numpy.bool_) else value


def encode(value: Any) -> Any:
    """Encode a value as JSON types: models become dicts, enums their values, dates and UUIDs strings.

    Args:
        value: The value, nested to any depth. Items of mappings whose value is ``UNSET`` are left out.

    Returns:
        The value as dicts, lists, strings, numbers, booleans and None. A Decimal stays one; :func:`write_json` writes
        its digits.

    Raises:
        TypeError: The value holds an object that can't be encoded as JSON.
        ValueError: The value contains itself, or holds a date and time that is none, as ``pandas.NaT``.
    """
    try:
        return _encode(value)
    except RecursionError:
        return _encode_deep(value)


def _encode(value: Any) -> Any:
    cls = type(value)
    if cls in _PLAIN:
        return value
    if cls is list:
        return [each if type(each) in _PLAIN else _encode(each) for each in value]
    if cls is dict:
        return {
            key if type(key) is str else encode_key(key): each if type(each) in _PLAIN else _encode(each)
            for key, each in value.items()
            if each is not UNSET
        }
    fields = getattr(cls, "_wire_fields", None)
    if fields is not None:
        return {name: each if type(each) in _PLAIN else _encode(each) for name, each in fields(value)}
    if isinstance(value, datetime.datetime):
        return format_timestamp(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    scalar = plain_scalar(value)
    if type(scalar) in _PLAIN or type(scalar) is Decimal:
        return scalar
    if isinstance(value, Mapping):
        return {encode_key(key): _encode(each) for key, each in value.items() if each is not UNSET}
    if is_array(value):
        return [_encode(each) for each in value]
    if isinstance(value, Enum) and value is not UNSET:
        return _encode(value.value)
    raise TypeError(f"a value of type {cls.__name__} can't be encoded as JSON")


def locate_fault(value: Any, path: str, is_whole: Callable[[Any], bool] | None = None) -> str:
    """Find the part of a value that :func:`encode` refuses.

    Args:
        value: A value that it refuses.
        path: The path of the value.
        is_whole: Tells which parts are not encoded, and so not searched; None if all are.

    Returns:
        The path of the part, such as ``values[3].price``.
    """
    seen: set[int] = set()
    while True:
        seen.add(id(value))  # it may contain itself
        fields = getattr(type(value), "_wire_fields", None)
        if fields is not None or isinstance(value, Mapping):
            pairs = value.items() if fields is None else fields(value)
            parts = [(f"{path}.{key}", each) for key, each in pairs if each is not UNSET]
        else:
            parts = [(f"{path}[{index}]", each) for index, each in enumerate(value)] if is_array(value) else []
        others = [(name, each) for name, each in parts if id(each) not in seen and not (is_whole and is_whole(each))]
        wrong = next(((name, each) for name, each in others if not _is_encodable(each)), None)
        if wrong is None:
            return path
        path, value = wrong


def _is_encodable(value: Any) -> bool:
    try:
        encode(value)
    except (TypeError, ValueError):
        return False
    return True


def is_array(value: object) -> bool:
    """Return whether a value is encoded as a JSON array.

    Args:
        value: Any value.

    Returns:
        True for sets and sequences; False for strings and for bytes of any kind.
    """
    return isinstance(value, (Sequence, set, frozenset)) and not isinstance(
        value, (str, bytes, bytearray, memoryview, UserString)
    )


def encode_key(key: object) -> str:
    """Encode a key of a mapping, which JSON requires to be a string.

    Args:
        key: A string, or an integer, such as an id.

    Returns:
        The string.

    Raises:
        TypeError: The key is something else: a float, for instance, might be another one as a string than is meant.
    """
    plain = str(key) if is_uuid(key) else plain_scalar(key)
    if type(plain) is str:
        return plain
    if type(plain) is int:
        return str(plain)
    raise TypeError(f"a key of an object must be a string or an integer, not {type(key).__name__}")


def _encode_deep(value: Any) -> Any:
    """Encode like :func:`_encode`, without recursion: for values nested deeper than Python's call stack."""
    result: list[Any] = [None]
    pending: list[tuple[Any, Any, Any, int]] = [(result, 0, value, 0)]
    while pending:
        container, key, each, depth = pending.pop()
        if depth > _MAX_DEPTH:
            raise ValueError("a value that contains itself can't be encoded as JSON")
        fields = getattr(type(each), "_wire_fields", None)
        if fields is not None or isinstance(each, Mapping):
            encoded: Any = {}
            pairs = each.items() if fields is None else fields(each)
            entries = [(encode_key(name), inner) for name, inner in pairs if inner is not UNSET]
            # Insert the keys in their order now: the values follow in reverse order.
            encoded.update(dict.fromkeys(name for name, _ in entries))
            pending.extend((encoded, name, inner, depth + 1) for name, inner in entries)
        elif isinstance(each, (list, tuple)):
            encoded = [None] * len(each)
            pending.extend((encoded, index, inner, depth + 1) for index, inner in enumerate(each))
        else:
            encoded = _encode(each)
        container[key] = encoded
    return result[0]


def decimal_text(number: float | Decimal) -> str:
    """Write a number in plain decimal notation, without an exponent.

    Args:
        number: A finite integer, float or Decimal.

    Returns:
        All digits of a Decimal, and the shortest digits that stand for a float: ``0.00001`` for ``1e-05``.
    """
    if isinstance(number, int):
        return str(number)
    text = str(number)
    return text if "e" not in text and "E" not in text else format(Decimal(text), "f")


def number_fault(number: object) -> str | None:
    """Say why a number can't be sent.

    Args:
        number: Any value.

    Returns:
        What it must be, such as ``finite, not nan``; None for a number that can be sent, and for all other values.
    """
    if isinstance(number, Decimal):
        exponent = number.as_tuple().exponent
        if not isinstance(exponent, int):
            return f"finite, not {number}"
        if exponent < -_MAX_DECIMAL_PLACES:
            return f"a number with at most {_MAX_DECIMAL_PLACES} decimal places"
        return _TOO_LARGE if number and number.adjusted() > sys.float_info.max_10_exp else None
    if isinstance(number, float):
        return None if math.isfinite(number) else f"finite, not {number}"
    # Servers read numbers as floats, and Python refuses to write integers of several thousand digits.
    return _TOO_LARGE if isinstance(number, int) and number.bit_length() > sys.float_info.max_exp else None


def find_number_fault(value: Any, path: str = "") -> str | None:
    """Find a number that can't be sent in a value.

    Args:
        value: JSON types, as :func:`encode` returns them. Other objects are ignored.
        path: The path of the value, for the message.

    Returns:
        A message such as ``values[3].price must be finite, not nan``; None if there is no such number.
    """
    if isinstance(value, dict):
        inner = [(f"{path}.{key}" if path else str(key), each) for key, each in value.items()]
    elif isinstance(value, list):
        inner = [(f"{path}[{index}]", each) for index, each in enumerate(value)]
    else:
        fault = number_fault(value)
        return None if fault is None else f"{path or 'a number'} must be {fault}"
    return next((found for name, each in inner if (found := find_number_fault(each, name)) is not None), None)


_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def write_json(value: Any) -> str:
    """Write JSON without white space. Non-ASCII characters are not escaped.

    Args:
        value: JSON types, as :func:`encode` returns them.

    Returns:
        The JSON. A Decimal becomes a number with all its digits, in plain decimal notation.

    Raises:
        ValueError: A number is infinite or NaN, or too large. The message names its path.
    """
    try:
        text = _dumps(value)
    except TypeError:  # a Decimal, which the encoder of the standard library can't write as a number
        if (fault := find_number_fault(value)) is not None:
            raise ValueError(fault) from None
        text = "".join(_pieces(value))
    except ValueError as error:
        raise ValueError(find_number_fault(value) or str(error)) from None
    return text if text.isascii() else escape_surrogates(text)


def _pieces(value: Any) -> Iterator[str]:
    if isinstance(value, Decimal):
        yield decimal_text(value)
    elif isinstance(value, dict):
        for index, (key, each) in enumerate(value.items()):
            yield f"{',' if index else '{'}{encode_basestring(key)}:"
            yield from _pieces(each)
        yield "}" if value else "{}"
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield "," if index else "["
            yield from _pieces(each)
        yield "]" if value else "[]"
    else:
        yield _dumps(value)


def escape_surrogates(text: str) -> str:
    """Make JSON encodable as UTF-8, which has no form for half of a surrogate pair.

    Args:
        text: The JSON, with non-ASCII characters unescaped.

    Returns:
        The text unchanged if UTF-8 can encode it, otherwise the text with the halves escaped.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(f"\\u{ord(each):04x}" if "\ud800" <= each <= "\udfff" else each for each in text)
    return text
