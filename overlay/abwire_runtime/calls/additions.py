"""What programs add to requests beyond the spec: query parameters and headers, checked, and the credentials among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

from ..data.values import encodable
from .serialization import as_text, encode_parameter, header_value

QueryValue: TypeAlias = str | int | float | Decimal | bool | date | Enum | None
"""A value of a query parameter. None leaves the parameter out."""

Query: TypeAlias = Mapping[str, QueryValue | Sequence[QueryValue]]
"""Query parameters by name. The items of a list are sent as parameters of the same name."""

_CREDENTIAL = re.compile("(?i)auth|cookie|key|password|secret|session|token")
MIN_SECRET_LENGTH = 8
"""The length in characters from which a value counts as a credential. A shorter one might be part of any string."""
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def query_pairs(query: Query | None, name: str) -> list[tuple[str, str]]:
    """Turn query parameters into the pairs of a query.

    Args:
        query: The parameters, or None.
        name: The name of the argument, for the error message.

    Returns:
        The names and values, not yet percent-encoded.

    Raises:
        TypeError: It is not a mapping with strings as names, or a value can't be sent.
        ValueError: A name is empty, a number is infinite or NaN, or UTF-8 can't encode a string.
    """
    pairs: list[tuple[str, str]] = []
    for key, value in _items(query, name):
        label = f"{name}[{key!r}]"
        encoded = encode_parameter(value, label)
        items = encoded if isinstance(encoded, list) else [encoded]
        pairs += [(encodable(key, name), encodable(as_text(each), label)) for each in items if each is not None]
    return pairs


def header_pairs(headers: Mapping[str, str] | None, name: str) -> dict[str, str]:
    """Check headers.

    Args:
        headers: The headers, or None.
        name: The name of the argument, for the error message.

    Returns:
        The headers.

    Raises:
        TypeError: It is not a mapping of strings.
        ValueError: A name is not one that HTTP allows, or a value contains characters that are not printable ASCII.
    """
    found: dict[str, str] = {}
    for key, value in _items(headers, name):
        if not isinstance(value, str):
            raise TypeError(f"{name}[{key!r}] must be a string, not {type(value).__name__}")
        if not is_header_name(key):
            raise ValueError(f"{name} has {key!r}, which is not the name of a header")
        found[key] = header_value(value, f"{name}[{key!r}]")
    return found


def _items(values: Mapping[str, Any] | None, name: str) -> Iterator[tuple[str, Any]]:
    if values is None:
        return
    if not isinstance(values, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a mapping, not {type(values).__name__}")
    for key, value in values.items():
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"the names in {name} must be strings, not {type(key).__name__}")
        if not key:
            raise ValueError(f"{name} has an empty name")
        yield key, value


def is_header_name(text: str) -> bool:
    """Return whether HTTP allows a string as the name of a header."""
    return _HEADER_NAME.fullmatch(text) is not None


def is_credential(name: str) -> bool:
    """Return whether the name of a header, parameter or field says that its value may be a credential."""
    return _CREDENTIAL.search(name) is not None


def credentials_among(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Find the values that may be credentials, by their names.

    Args:
        pairs: Names and values, of headers or of a query.

    Returns:
        The long ones among them, without a scheme such as ``Bearer``.
    """
    found = [value.rpartition(" ")[2] for name, value in pairs if is_credential(name)]
    return tuple(value for value in found if len(value) >= MIN_SECRET_LENGTH)


def credentials_in(content: object) -> tuple[str, ...]:
    """Find the strings in a body that may be credentials, by the names of their fields.

    Args:
        content: The body as JSON types.

    Returns:
        The strings.
    """
    pairs: list[tuple[str, str]] = []
    pending: list[object] = [content]
    for each in pending:  # the list grows during the loop: JSON may be nested deeper than Python's call stack
        if isinstance(each, list):
            pending.extend(each)
        elif isinstance(each, dict):
            pairs += [(str(name), value) for name, value in each.items() if isinstance(value, str)]
            pending.extend(each.values())
    return credentials_among(pairs)
