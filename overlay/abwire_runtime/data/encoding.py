"""Encoding values as JSON types: models become dicts, enums their values, dates and UUIDs strings."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .unset import UNSET


def text_of(moment: datetime.datetime) -> str:
    """A date and time as RFC 3339 text: UTC is written as ``Z``, a naive one without an offset."""
    text = moment.isoformat()
    return text[:-6] + "Z" if moment.tzinfo is not None and text.endswith("+00:00") else text


def is_uuid(value: object) -> bool:
    """Whether a value is a UUID; if nobody imported the module yet, none is."""
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


_PLAIN = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:
    """A value as JSON types: models become dicts, enums their values, dates and UUIDs text.

    Raises:
        TypeError: There is something in it that JSON has no form for.
    """
    try:
        return _encode(value)
    except RecursionError:
        return _encode_deep(value)


def _encode(value: Any) -> Any:
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [each if type(each) in _PLAIN else _encode(each) for each in value]
    if kind is dict:
        return {
            key: each if type(each) in _PLAIN else _encode(each) for key, each in value.items() if each is not UNSET
        }
    fields = getattr(kind, "_wire_fields", None)
    if fields is not None:
        return {name: each if type(each) in _PLAIN else _encode(each) for name, each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.datetime):
        return text_of(value)
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
    raise TypeError(f"JSON has no form for a value of type {kind.__name__}")


def _encode_deep(value: Any) -> Any:
    """What :func:`encode` gives, for values nested deeper than Python calls go."""
    result: list[Any] = [None]
    pending: list[tuple[Any, Any, Any]] = [(result, 0, value)]
    while pending:
        target, place, each = pending.pop()
        kind = type(each)
        fields = getattr(kind, "_wire_fields", None)
        if fields is not None or isinstance(each, Mapping):
            made: Any = {}
            entries = [pair for pair in (each.items() if fields is None else fields(each)) if pair[1] is not UNSET]
            made.update(dict.fromkeys(name for name, _ in entries))  # the order, before they are filled from the end
            pending.extend((made, name, inner) for name, inner in entries)
        elif isinstance(each, (list, tuple)):
            made = [None] * len(each)
            pending.extend((made, index, inner) for index, inner in enumerate(each))
        else:
            made = _encode(each)
        target[place] = made
    return result[0]


def escaped(text: str, value: Any) -> str:
    """The JSON text of a value so that it can be encoded: half of a surrogate pair can be there as an escape alone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(encode(value), separators=(",", ":"))
    return text
