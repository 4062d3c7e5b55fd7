"""Serialization of arguments: type checks, and encoding for paths, queries, headers and bodies."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, TypeGuard
from urllib.parse import quote

from ..data.encoding import encode, escape_surrogates, is_uuid
from ..data.model import Model
from ..data.unset import UNSET
from .files import as_bytes, as_part, is_file, rewinds
from .operation import Parameter

_TYPES = {"s": "a string", "i": "an integer", "n": "a number", "b": "True or False", "a": "a list", "o": "an object",
          "z": "None", "f": "a file (bytes, a Path, or a file open for reading)"}  # fmt: skip
_JSON_TYPES: dict[type, str] = {
    str: "s",
    int: "in",
    float: "n",
    bool: "b",
    list: "a",
    tuple: "a",
    dict: "o",
    type(None): "z",
}


def check_type(value: object, json_types: str, name: str) -> None:
    """Check that the spec allows a value of this type.

    Args:
        value: The value.
        json_types: The accepted JSON types, in the letters of :class:`~abwire_runtime.calls.operation.Parameter`.
        name: The name of the argument, for the error message.

    Raises:
        TypeError: The type is not accepted. The message names the accepted types.
    """
    if json_types == "*":
        return
    letters = _JSON_TYPES.get(type(value)) or _json_types_of(value)
    if letters[0] not in json_types and letters[-1] not in json_types:  # an integer is a number as well
        expected = " or ".join(_TYPES[letter] for letter in json_types)
        raise TypeError(f"{name} must be {expected}, not {type(value).__name__}")


def _json_types_of(value: object) -> str:
    if value is UNSET:
        return "?"
    if isinstance(value, Enum):
        return "s" if isinstance(value.value, str) else "in"
    for cls, letters in ((str, "s"), (int, "in"), (float, "n"), (Model, "o"), (Mapping, "o")):
        if isinstance(value, cls):
            return letters
    if isinstance(value, datetime.date) or is_uuid(value):
        return "s"
    if is_file(value):
        return "f"
    return "a" if isinstance(value, (Sequence, set, frozenset)) else "?"


def as_text(value: Any) -> str:
    """Encode a primitive for a URL, a header or a form.

    Args:
        value: A string, number, boolean, enum member, date, UUID or None.

    Returns:
        The string: RFC 3339 for dates and times, ``true`` for True, an empty string for None.

    Raises:
        TypeError: The value can't be encoded as JSON.
        ValueError: The number is infinite or NaN.
    """
    if type(value) is str:
        return value
    if type(value) is int:
        return str(value)
    encoded = encode(value)
    return encoded if isinstance(encoded, str) else "" if encoded is None else _json(encoded)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode_content(content: Any) -> Any:
    """Encode a body as JSON types, and keep files unchanged.

    Args:
        content: A model, a mapping, a file, or any value that JSON can hold.

    Returns:
        The body as JSON types and files.

    Raises:
        TypeError: A value can't be encoded as JSON.
    """
    if is_file(content):
        return content
    fields = (
        content._wire_fields()
        if isinstance(content, Model)
        else content.items()
        if isinstance(content, Mapping)
        else None
    )
    if fields is None:
        return encode(content)
    return {name: encode_with_files(value) for name, value in fields if value is not UNSET}


def encode_with_files(value: Any) -> Any:
    """Encode a property of a body as JSON types, and keep files unchanged.

    Args:
        value: The property's value.

    Returns:
        The file, a list that may hold files, or JSON types.

    Raises:
        TypeError: A value can't be encoded as JSON.
    """
    if is_file(value):  # check this first: a File is a tuple
        return value
    return [encode_with_files(each) for each in value] if isinstance(value, (list, tuple)) else encode(value)


def coerce(value: Any, json_types: str) -> Any:
    """Convert a client-wide setting to the type that an operation accepts.

    The spec may have the same id as an integer in one operation and as a string in another one.

    Args:
        value: The setting.
        json_types: The accepted JSON types, in the letters of :class:`~abwire_runtime.calls.operation.Parameter`.

    Returns:
        An integer as a string, a string of digits as an integer, or the value unchanged.
    """
    if type(value) is int and "s" in json_types and "i" not in json_types:
        return str(value)
    if "i" in json_types and "s" not in json_types and is_digits(value):
        return int(value)
    return value


def is_digits(value: Any) -> TypeGuard[str]:
    """Return whether a value is a string of ASCII digits.

    Args:
        value: Any value.

    Returns:
        True for a string of one digit or more.
    """
    return type(value) is str and value.isascii() and value.isdigit()


def path_segment(value: Any, label: str, keep_slash: bool = False) -> str:
    """Percent-encode a path parameter.

    Args:
        value: A primitive, or a list of primitives, which are joined with commas.
        label: The operation and the argument, for the error message.
        keep_slash: Whether slashes are left as they are.

    Returns:
        One segment of a path, or several with ``keep_slash``.

    Raises:
        ValueError: A segment would be empty, ``.`` or ``..``, which would change the path.
    """
    if type(value) is int:  # the usual type of ids
        return str(value)
    items = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    text = ",".join([quote(as_text(each), safe="/" if keep_slash else "") for each in items])
    if not {"", ".", ".."}.isdisjoint(text.split("/")):
        raise ValueError(f"{label} must not be {text!r}")
    return text


def header_value(value: Any, label: str) -> str:
    """Encode a header parameter.

    Args:
        value: A primitive, or a list of primitives, which are joined with commas.
        label: The operation and the argument, for the error message.

    Returns:
        The header's value, without white space at its ends.

    Raises:
        ValueError: The value contains characters that are not printable ASCII.
    """
    text = join_items(value).strip(" \t")
    if not (text.isascii() and text.isprintable()):
        raise ValueError(f"{label} contains characters that are not printable ASCII, which a header can't hold")
    return text


def join_items(value: Any) -> str:
    """Encode a primitive or a list of primitives, joined with commas.

    Args:
        value: The primitive or list.

    Returns:
        The string.
    """
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(as_text(each) for each in value)
    return as_text(value)


def query_pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """Encode a query parameter.

    Args:
        parameter: The parameter, whose style decides how arrays and objects are written.
        value: Its value.

    Returns:
        The names and values of the query, not yet percent-encoded.
    """
    wire_name, style = parameter.wire_name or parameter.name, parameter.style
    if style == "json":
        return [(wire_name, _json(encode(value)))]
    value = encode(value) if isinstance(value, Model) else value
    if isinstance(value, Mapping):
        if style == "deep":
            return [(f"{wire_name}[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
        prefix = style[7:] if style.startswith("prefix:") else ""
        joiner = "_" if prefix else ","
        return [(f"{prefix}{key}", _list_text(each, joiner)) for key, each in value.items()]
    if isinstance(value, (list, tuple, set, frozenset)):
        if style == "repeat":
            return [(wire_name, as_text(each)) for each in value]
        joiner = {"comma": ",", "space": " ", "pipe": "|"}.get(style, ",")
        return [(wire_name, _list_text(value, joiner))]
    return [(wire_name, as_text(value))]


def _deep(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [(f"[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
    if isinstance(value, (list, tuple)):
        return [("[]", as_text(each)) for each in value]
    return [("", as_text(value))]


def _list_text(value: Any, joiner: str) -> str:
    return joiner.join(map(as_text, value)) if isinstance(value, (list, tuple, set, frozenset)) else as_text(value)


def encode_body(media_type: str, content: Any) -> dict[str, Any]:
    """Encode a body for httpx.

    Args:
        media_type: Its content type.
        content: The body as JSON types and files.

    Returns:
        Keyword arguments of httpx's ``build_request``. The extension ``abwire_rewinds`` tells whether a multipart body
        can be sent again.

    Raises:
        OSError: A file can't be read.
        ValueError: A number is infinite or NaN.
    """
    if media_type.startswith("multipart/"):
        parts: list[tuple[str, tuple[Any, ...]]] = []
        for name, value in content.items():
            items = value if isinstance(value, list) else [value]
            parts.extend((name, as_part(each) if is_file(each) else (None, as_text(each))) for each in items)
        return {"files": parts, "extensions": {"abwire_rewinds": all(rewinds(part[1]) for _, part in parts)}}
    if media_type == "application/x-www-form-urlencoded":
        return {"data": {name: _form_text(value) for name, value in content.items()}}
    if is_file(content):
        return {"content": as_bytes(content), "headers": {"Content-Type": media_type}}
    if isinstance(content, str) and not media_type.endswith("json"):
        return {"content": content.encode(), "headers": {"Content-Type": media_type}}
    text = _json(content)
    text = text if text.isascii() else escape_surrogates(text, content)
    return {"content": text.encode(), "headers": {"Content-Type": media_type}}


def _form_text(value: Any) -> Any:
    return [as_text(each) for each in value] if isinstance(value, list) else as_text(value)
