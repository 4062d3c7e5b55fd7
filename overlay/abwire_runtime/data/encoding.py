"""Encoding Python values as JSON types: models become dicts, enums their values, dates and UUIDs strings."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .unset import UNSET


def format_timestamp(timestamp: datetime.datetime) -> str:
    """Format a date and time as RFC 3339.

    Args:
        timestamp: The date and time. UTC is written as ``Z``; a naive one is written without an offset.

    Returns:
        The string, such as ``2024-05-01T10:00:00Z``.
    """
    text = timestamp.isoformat()
    return text[:-6] + "Z" if timestamp.tzinfo is not None and text.endswith("+00:00") else text


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


_PLAIN = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:
    """Encode a value as JSON types: models become dicts, enums their values, dates and UUIDs strings.

    Args:
        value: The value, nested to any depth. Items of mappings whose value is ``UNSET`` are left out.

    Returns:
        The value as dicts, lists, strings, numbers, booleans and None.

    Raises:
        TypeError: The value holds an object that can't be encoded as JSON.
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
            key: each if type(each) in _PLAIN else _encode(each) for key, each in value.items() if each is not UNSET
        }
    fields = getattr(cls, "_wire_fields", None)
    if fields is not None:
        return {name: each if type(each) in _PLAIN else _encode(each) for name, each in fields(value)}
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    if isinstance(value, datetime.datetime):
        return format_timestamp(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _encode(each) for key, each in value.items() if each is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)) or (
        isinstance(value, Sequence) and not isinstance(value, (str, bytes))
    ):
        return [_encode(each) for each in value]
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"a value of type {cls.__name__} can't be encoded as JSON")


def _encode_deep(value: Any) -> Any:
    """Encode like :func:`_encode`, without recursion: for values nested deeper than Python's call stack."""
    result: list[Any] = [None]
    pending: list[tuple[Any, Any, Any]] = [(result, 0, value)]
    while pending:
        container, key, each = pending.pop()
        fields = getattr(type(each), "_wire_fields", None)
        if fields is not None or isinstance(each, Mapping):
            encoded: Any = {}
            entries = [pair for pair in (each.items() if fields is None else fields(each)) if pair[1] is not UNSET]
            # Insert the keys in their order now: the values follow in reverse order.
            encoded.update(dict.fromkeys(name for name, _ in entries))
            pending.extend((encoded, name, inner) for name, inner in entries)
        elif isinstance(each, (list, tuple)):
            encoded = [None] * len(each)
            pending.extend((encoded, index, inner) for index, inner in enumerate(each))
        else:
            encoded = _encode(each)
        container[key] = encoded
    return result[0]


def escape_surrogates(text: str, value: Any) -> str:
    """Make JSON encodable as UTF-8, which has no form for half of a surrogate pair.

    Args:
        text: The JSON of the value, with non-ASCII characters unescaped.
        value: The value.

    Returns:
        The text unchanged if UTF-8 can encode it, otherwise the value's JSON with all non-ASCII characters escaped.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(encode(value), separators=(",", ":"))
    return text
