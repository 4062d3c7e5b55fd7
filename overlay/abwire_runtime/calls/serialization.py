"""How values are written: as what JSON types they count, as text in paths, queries and headers, and as bodies."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote

from ..data.encoding import encode, escaped, is_uuid
from ..data.model import Model
from ..data.unset import UNSET
from .files import as_bytes, as_part, is_file, rewinds

if TYPE_CHECKING:
    from .operation import Parameter

_TYPES = {"s": "a string", "i": "an integer", "n": "a number", "b": "true or false", "a": "a list", "o": "an object",
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


def check(value: object, json_types: str, name: str) -> None:
    """Refuse a value of a type that the spec does not have there.

    Raises:
        TypeError: Saying what was given and what is taken.
    """
    if json_types == "*":
        return
    own = _JSON_TYPES.get(type(value)) or _json_types_of(value)
    if own[0] not in json_types and own[-1] not in json_types:  # an integer is a number, too
        expected = " or ".join(_TYPES[letter] for letter in json_types)
        raise TypeError(f"{name} takes {expected}, not {type(value).__name__}")


def _json_types_of(value: object) -> str:
    if isinstance(value, Enum):
        return "s" if isinstance(value.value, str) else "in"
    for types, kind in ((str, "s"), (int, "in"), (float, "n"), (Model, "o"), (Mapping, "o")):
        if isinstance(value, types):
            return kind
    if isinstance(value, datetime.date) or is_uuid(value):
        return "s"
    if is_file(value):
        return "f"
    return "a" if isinstance(value, (Sequence, set, frozenset)) else "?"


def as_text(value: Any) -> str:
    """A primitive as it stands in a URL, a header or a form: ``true`` for True, RFC 3339 for times.

    Raises:
        TypeError: It has no such form.
        ValueError: It is infinite or not a number.
    """
    if type(value) is str:
        return value
    if type(value) is int:
        return str(value)
    encoded = encode(value)
    return encoded if isinstance(encoded, str) else "" if encoded is None else _json(encoded)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encoded(content: Any) -> Any:
    """A body as JSON types, with files as they are."""
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
    return {name: with_files(value) for name, value in fields if value is not UNSET}


def with_files(value: Any) -> Any:
    if is_file(value):  # first: one with a name is a tuple
        return value
    return [with_files(each) for each in value] if isinstance(value, (list, tuple)) else encode(value)


def coerced(value: Any, json_types: str) -> Any:
    """A client-wide setting as one operation wants it: the same id is an integer here and a string there."""
    if type(value) is int and "s" in json_types and "i" not in json_types:
        return str(value)
    if "i" in json_types and "s" not in json_types and is_digits(value):
        return int(value)
    return value


def is_digits(value: Any) -> TypeGuard[str]:
    return type(value) is str and value.isascii() and value.isdigit()


def segment(value: Any, label: str) -> str:
    """A path parameter, percent-encoded; between the items of a list there are commas."""
    if type(value) is int:  # as ids are
        return str(value)
    items = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    text = ",".join([quote(as_text(each), safe="") for each in items])
    if text in {"", ".", ".."}:
        raise ValueError(f"{label} can't be {text!r}")
    return text


def header(value: Any, label: str) -> str:
    text = joined(value).strip(" \t")
    if not (text.isascii() and text.isprintable()):
        raise ValueError(f"{label} stands in a header, which takes printable ASCII characters only")
    return text


def joined(value: Any) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(as_text(each) for each in value)
    return as_text(value)


def pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """A query parameter as the pairs that it is sent as."""
    wire, style = parameter.wire_name or parameter.name, parameter.style
    if style == "json":
        return [(wire, _json(encode(value)))]
    value = encode(value) if isinstance(value, Model) else value
    if isinstance(value, Mapping):
        if style == "deep":
            return [(f"{wire}[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
        prefix = style[7:] if style.startswith("prefix:") else ""
        joiner = "_" if prefix else ","
        return [(f"{prefix}{key}", _list_text(each, joiner)) for key, each in value.items()]
    if isinstance(value, (list, tuple, set, frozenset)):
        if style == "repeat":
            return [(wire, as_text(each)) for each in value]
        joiner = {"comma": ",", "space": " ", "pipe": "|"}.get(style, ",")
        return [(wire, _list_text(value, joiner))]
    return [(wire, as_text(value))]


def _deep(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [(f"[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
    if isinstance(value, (list, tuple)):
        return [("[]", as_text(each)) for each in value]
    return [("", as_text(value))]


def _list_text(value: Any, joiner: str) -> str:
    return joiner.join(map(as_text, value)) if isinstance(value, (list, tuple, set, frozenset)) else as_text(value)


def encode_body(media_type: str, content: Any) -> dict[str, Any]:
    """The body as keyword arguments of httpx's ``build_request``."""
    if media_type.startswith("multipart/"):
        parts: list[tuple[str, tuple[Any, ...]]] = []
        for name, value in content.items():
            for each in value if isinstance(value, list) else [value]:
                parts.append((name, as_part(each) if is_file(each) else (None, as_text(each))))
        return {"files": parts, "extensions": {"abwire_rewinds": all(rewinds(part[1]) for _, part in parts)}}
    if media_type == "application/x-www-form-urlencoded":
        return {"data": {name: _form_text(value) for name, value in content.items()}}
    if is_file(content):
        return {"content": as_bytes(content), "headers": {"Content-Type": media_type}}
    if isinstance(content, str) and not media_type.endswith("json"):
        return {"content": content.encode(), "headers": {"Content-Type": media_type}}
    text = _json(content)
    text = text if text.isascii() else escaped(text, content)
    return {"content": text.encode(), "headers": {"Content-Type": media_type}}


def _form_text(value: Any) -> Any:
    return [as_text(each) for each in value] if isinstance(value, list) else as_text(value)
