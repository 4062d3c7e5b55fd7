"""Reading JSON, with msgspec's parser where it is installed: ``pip install abwire[fast]``.

What msgspec refuses and the standard library's ``json`` reads is read by ``json``: half of a surrogate pair, ``NaN``,
``1e400``, UTF-16. So the parser changes nothing but the time. It is looked for when the first reply is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from .codecs import Decode
from .opening import Storage, set_json


class _Fast(NamedTuple):
    """What is used of msgspec."""

    read: Callable[[str | bytes], Any]
    write: Callable[[Any], bytes]


class ParsedObject(dict[str, Any]):
    """The JSON object of a closed model, as msgspec parsed it. So msgspec writes it exactly as ``json`` does."""

    __slots__ = ()


@cache
def _fast() -> _Fast | None:
    try:
        from msgspec.json import Decoder, Encoder
    except ImportError:
        return None
    return _Fast(Decoder(float_hook=_usual_float).decode, Encoder().encode)


def _usual_float(text: str) -> float:
    """Read a number, and refuse those that Python writes with an exponent: msgspec writes them in another notation."""
    value = float(text)
    if 1e-4 <= value < 1e16 or -1e16 < value <= -1e-4 or not value:
        return value
    raise ValueError("to be read by json")


def read_json(text: str | bytes) -> Any:
    """Parse JSON.

    Args:
        text: The JSON; bytes are decoded as UTF-8, UTF-16 or UTF-32.

    Returns:
        The value, as ``json.loads`` returns it.

    Raises:
        ValueError: The text is not JSON.
        RecursionError: It is nested deeper than Python's parser supports.
    """
    return decode_json(text, _same)


def decode_json(text: str | bytes, decode: Decode) -> Any:
    """Parse JSON and decode it.

    Args:
        text: The JSON; bytes are decoded as UTF-8, UTF-16 or UTF-32.
        decode: The decode function of a codec or a model.

    Returns:
        The decoded value.

    Raises:
        ValueError: The text is not JSON.
        RecursionError: It is nested deeper than Python's parser supports.
    """
    value, by_msgspec = _parse(text)
    decoded = decode(value)
    if by_msgspec and type(value) is dict and isinstance(decoded, Storage) and decoded._json is value:
        set_json(decoded, ParsedObject(value))
    return decoded


def _parse(text: str | bytes) -> tuple[Any, bool]:
    """Return the value of a text, and whether msgspec read it."""
    fast = _fast()
    if fast is not None:
        with suppress(Exception):  # whatever it refuses: json decides
            return fast.read(text), True
    return json.loads(text), False


def write_parsed(value: ParsedObject) -> bytes:
    """Write an object that :func:`decode_json` read with msgspec, as JSON without white space.

    Args:
        value: The object.

    Returns:
        The JSON in UTF-8, as ``json`` writes it.
    """
    fast = _fast()
    assert fast is not None, "the object was read with msgspec"
    return fast.write(value)


def _same(value: Any) -> Any:
    return value
