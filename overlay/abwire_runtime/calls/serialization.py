"""Serialization of arguments: their encoding for paths, queries, headers and bodies."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from ..data.encoding import (
    decimal_text,
    encode,
    find_number_fault,
    locate_fault,
    write_json,
)
from ..data.model import Model
from ..data.unset import UNSET
from ..data.values import encodable
from .files import as_bytes, as_part, is_file, rewinds
from .operation import Parameter


def encode_value(value: Any, name: str, files: bool = False) -> Any:
    """Encode an argument as JSON types.

    Args:
        value: The argument, nested to any depth.
        name: The operation and the argument, for the error message.
        files: Whether to keep a file, or the files in a list, unchanged.

    Returns:
        JSON types, or files.

    Raises:
        TypeError: The value holds something that can't be encoded as JSON.
        ValueError: The value contains itself, or holds a date and time that is none.
    """
    try:
        return _encode_with_files(value) if files else encode(value)
    except TypeError as error:
        raise TypeError(f"{locate_fault(value, name, is_file if files else None)}: {error}") from error
    except ValueError as error:
        raise ValueError(f"{locate_fault(value, name, is_file if files else None)}: {error}") from error


def _encode_with_files(value: Any) -> Any:
    if is_file(value):  # check this first: a File is a tuple
        return value
    return [_encode_with_files(each) for each in value] if isinstance(value, (list, tuple)) else encode(value)


def encode_parameter(value: Any, name: str) -> Any:
    """Encode a parameter as JSON types, whose numbers are known to be finite.

    Args:
        value: The parameter, nested to any depth.
        name: The operation and the argument, for the error message.

    Returns:
        JSON types.

    Raises:
        TypeError: The value holds something that can't be encoded as JSON.
        ValueError: It holds a number that is infinite or NaN, or something that :func:`encode_value` refuses.
    """
    if type(value) is str:  # most are
        return value
    encoded = encode_value(value, name)
    if (fault := find_number_fault(encoded, name)) is not None:
        raise ValueError(fault)
    return encoded


def as_text(value: Any) -> str:
    """Write JSON types for a URL, a header or a form.

    Args:
        value: JSON types.

    Returns:
        Strings unchanged, numbers in plain decimal notation, ``true`` for True, an empty string for None, and JSON for
        the rest.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, Decimal)):
        return decimal_text(value)
    return "" if value is None else write_json(value)


def encode_content(content: Any, name: str, files: bool) -> Any:
    """Encode a body as JSON types.

    Args:
        content: A model, a mapping, a file, or any value that JSON can hold.
        name: The operation and the argument, for the error message.
        files: Whether to keep files in the body unchanged.

    Returns:
        The body as JSON types and files.

    Raises:
        TypeError: A value can't be encoded as JSON.
        ValueError: The body contains itself, or holds a date and time that is none.
    """
    if is_file(content):
        return content
    if not files:
        return encode_value(content, name)
    fields = content._wire_fields() if isinstance(content, Model) else content.items()
    return {key: encode_value(value, f"{name}.{key}", True) for key, value in fields if value is not UNSET}


def path_segment(value: Any, label: str, keep_slash: bool = False) -> str:
    """Percent-encode a path parameter.

    Args:
        value: JSON types; the items of a list are joined with commas.
        label: The operation and the argument, for the error message.
        keep_slash: Whether slashes are left as they are.

    Returns:
        One segment of a path, or several with ``keep_slash``.

    Raises:
        ValueError: A segment would be empty, ``.`` or ``..``, which would change the path, or UTF-8 can't encode it.
    """
    if type(value) is int:  # the usual type of ids
        return str(value)
    items = value if isinstance(value, list) else [value]
    safe = "/" if keep_slash else ""
    text = ",".join([quote(encodable(as_text(each), label), safe=safe) for each in items])
    if not {"", ".", ".."}.isdisjoint(text.split("/")):
        raise ValueError(f"{label} must not be {text!r}")
    return text


def header_value(value: Any, label: str) -> str:
    """Encode a header parameter.

    Args:
        value: JSON types; the items of a list are joined with commas.
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


def cookie_pair(name: str, value: Any, label: str) -> str:
    """Encode a cookie parameter.

    Args:
        name: The cookie's name.
        value: JSON types; the items of a list are joined with commas.
        label: The operation and the argument, for the error message.

    Returns:
        The name and the percent-encoded value.

    Raises:
        ValueError: UTF-8 can't encode the value.
    """
    return f"{name}={quote(encodable(join_items(value), label), safe='')}"


def join_items(value: Any) -> str:
    """Write JSON types as one string.

    Args:
        value: JSON types.

    Returns:
        The string; the items of a list are joined with commas.
    """
    return ",".join(map(as_text, value)) if isinstance(value, list) else as_text(value)


def query_pairs(parameter: Parameter, value: Any, label: str) -> list[tuple[str, str]]:
    """Encode a query parameter.

    Args:
        parameter: The parameter, whose style decides how arrays and objects are written.
        value: Its value, as JSON types.
        label: The operation and the argument, for the error message.

    Returns:
        The names and values of the query, not yet percent-encoded.

    Raises:
        ValueError: UTF-8 can't encode a name or a value.
    """
    pairs = _query_pairs(parameter, value)
    for name, text in pairs:
        encodable(name, label)
        encodable(text, label)
    return pairs


def _query_pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    wire_name, style = parameter.wire_name or parameter.name, parameter.style
    if style == "json":
        return [(wire_name, write_json(value))]
    joiner = {"comma": ",", "space": " ", "pipe": "|"}.get(style)
    if isinstance(value, dict) and joiner is not None:  # names and values take turns
        parts = [part for key, each in value.items() for part in (key, as_text(each))]
        return [(wire_name, joiner.join(parts))] if parts else []
    if isinstance(value, dict):
        if style == "deep":
            return [(f"{wire_name}[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
        prefix = style[7:] if style.startswith("prefix:") else ""
        return [(f"{prefix}{key}", _list_text(each, "_" if prefix else ",")) for key, each in value.items()]
    if isinstance(value, list):
        if style == "repeat":
            return [(wire_name, as_text(each)) for each in value]
        if style == "deep":
            return [(f"{wire_name}{end}", text) for end, text in _deep(value)]
        return [(wire_name, _list_text(value, joiner or ","))]
    return [(wire_name, as_text(value))]


def _deep(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [(f"[{key}]{end}", text) for key, each in value.items() for end, text in _deep(each)]
    if isinstance(value, list):
        if any(isinstance(each, (dict, list)) for each in value):  # whose parts would mix without a number
            return [(f"[{index}]{end}", text) for index, each in enumerate(value) for end, text in _deep(each)]
        return [("[]", as_text(each)) for each in value]
    return [("", as_text(value))]


def _list_text(value: Any, joiner: str) -> str:
    return joiner.join(map(as_text, value)) if isinstance(value, list) else as_text(value)


def encode_body(media_type: str, content: Any, label: str, deep: Collection[str] = ()) -> dict[str, Any]:
    """Encode a body for httpx.

    Args:
        media_type: Its content type.
        content: The body as JSON types and files.
        label: The operation, for the error message.
        deep: The properties of a URL-encoded form whose values are written as one field per entry, such as ``a[b]``.

    Returns:
        Keyword arguments of httpx's ``build_request``. The extension ``abwire_rewinds`` tells whether a multipart body
        can be sent again.

    Raises:
        OSError: A file can't be read.
        ValueError: A number is infinite or NaN, or larger than any float. The message names its path.
    """
    if is_form(media_type) and (fault := find_number_fault(content)) is not None:
        raise ValueError(f"{label}: {fault}")
    if media_type.startswith("multipart/"):
        parts: list[tuple[str, tuple[Any, ...]]] = []
        for name, value in content.items():
            items = value if isinstance(value, list) else [value]
            parts.extend((name, as_part(each, label) if is_file(each) else (None, as_text(each))) for each in items)
        return {"files": parts, "extensions": {"abwire_rewinds": all(rewinds(part[1]) for _, part in parts)}}
    if media_type == "application/x-www-form-urlencoded":
        return {"data": _form_fields(content, deep)}
    if is_file(content):
        return {"content": as_bytes(content), "headers": {"Content-Type": media_type}}
    if isinstance(content, str) and not media_type.partition(";")[0].endswith(("/json", "+json")):
        return {"content": content.encode(), "headers": {"Content-Type": media_type}}
    try:
        return {"content": write_json(content).encode(), "headers": {"Content-Type": media_type}}
    except ValueError as error:
        raise ValueError(f"{label}: {error}") from None


def is_form(media_type: str) -> bool:
    """Return whether a body of this content type is a form, which has no numbers of its own but strings only."""
    return media_type.startswith("multipart/") or media_type == "application/x-www-form-urlencoded"


def _form_fields(content: Mapping[str, Any], deep: Collection[str]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in content.items():
        if name not in deep or not isinstance(value, (dict, list)):
            fields[name] = _form_text(value)
            continue
        for end, text in _deep(value):
            fields.setdefault(f"{name}{end}", []).append(text)
    return fields


def _form_text(value: Any) -> Any:
    return [as_text(each) for each in value] if isinstance(value, list) else as_text(value)
