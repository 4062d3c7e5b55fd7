"""The formats of JSON Schema and OpenAPI that are checked. All others say nothing about a value, as the standard allows."""

from __future__ import annotations

import ipaddress
import re
import uuid
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from abwire.testing.engine.schemas import JSON

_DATE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def has_format(value: JSON, name: str) -> bool:
    """Whether a value has a format.

    Args:
        value: The value.
        name: The format. One that is not known here allows everything.

    Returns:
        Whether it has it. A string's format says nothing about a number, and the other way round.
    """
    if isinstance(value, str):
        check = _OF_STRINGS.get(name)
        if check is None:
            return True
        try:
            return check(value)
        except ValueError:
            return False
    if isinstance(value, (int, float)) and name in _BITS:
        limit = 1 << (_BITS[name] - 1)
        return -limit <= value < limit
    return True


def _is_date(text: str) -> bool:
    # In RFC 3339, a date has hyphens. From Python 3.11 on, fromisoformat accepts dates without them as well.
    return date.fromisoformat(text).isoformat() == text


def _is_date_time(text: str) -> bool:
    found = _DATE_TIME.fullmatch(text)
    return found is not None and _is_date(found[1])


def _is_uuid(text: str) -> bool:
    return bool(uuid.UUID(text))


def _is_ipv4(text: str) -> bool:
    return bool(ipaddress.IPv4Address(text))


def _is_ipv6(text: str) -> bool:
    return not ipaddress.IPv6Address(text).scope_id


_BITS = {"int32": 32, "int64": 64}
_OF_STRINGS: dict[str, Callable[[str], bool]] = {
    "date": _is_date,
    "date-time": _is_date_time,
    "uuid": _is_uuid,
    "uri": lambda text: bool(urlsplit(text).scheme),
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
    "ipv4": _is_ipv4,
    "ipv6": _is_ipv6,
}
