"""Conversion of values that users pass, such as times and amounts, into the forms that APIs accept."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import TypeAlias, TypeVar

from .unset import UNSET, Unset

T = TypeVar("T")

TimeInput: TypeAlias = datetime | str | int | float
"""A point in time: a datetime, a string with a date and a time, or UNIX seconds.

A datetime or string without a UTC offset is in UTC.
"""

Amount: TypeAlias = int | float | Decimal
"""An amount, for APIs that expect a JSON number."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def unset_if_none(value: T | None) -> T | Unset:
    """Convert an optional argument of a vendor method to one of a generated method, where UNSET means "left out".

    Args:
        value: The argument.

    Returns:
        The argument; UNSET for None.
    """
    return UNSET if value is None else value


def header_text(text: str | None) -> str | Unset:
    """Remove the characters that a header can't hold from a string that a visitor sent.

    Args:
        text: The string, or None.

    Returns:
        The printable ASCII characters of the string, without spaces at its ends; UNSET for None.
    """
    return UNSET if text is None else "".join(each for each in text if " " <= each <= "~").strip()


def unix_milliseconds(at: TimeInput) -> int:
    """Convert a point in time to UNIX milliseconds.

    Args:
        at: A datetime, a string with a date and a time, or UNIX seconds. Without a UTC offset it is in UTC.

    Returns:
        The milliseconds since 1970-01-01 UTC, rounded down.

    Raises:
        TypeError: ``at`` is of another type.
        ValueError: The string is not a date, or lacks its year, month or day, or names a time zone other than UTC.
    """
    if isinstance(at, str):
        at = _parse_datetime(at)
    if isinstance(at, datetime):
        aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return (aware - _EPOCH) // timedelta(milliseconds=1)
    if isinstance(at, bool) or not isinstance(at, (int, float)):
        raise TypeError(f"a time must be a datetime, a string or UNIX seconds, not {type(at).__name__}")
    return at * 1000 if isinstance(at, int) else math.floor(at * 1000)


def _parse_datetime(text: str) -> datetime:
    from dateutil import parser  # slow to import, and needed for strings only

    # The parser fills in missing parts from the default. With two defaults, a missing part gives two different results.
    try:
        first, second = (parser.parse(text, default=default, tzinfos=_time_zone) for default in _DEFAULTS)
    except OverflowError as error:
        raise ValueError(f"{text!r} is not a date") from error
    if first != second:
        raise ValueError(f"{text!r} is not a complete date: it needs year, month and day")
    return first


_DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))


def _time_zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name:
        raise ValueError(f"unknown time zone {name!r}: write a UTC offset such as +01:00")
    return None


def number(amount: Amount, name: str) -> int | float:
    """Convert an amount to a JSON number.

    Args:
        amount: A finite number.
        name: The name of the argument, for the error message.

    Returns:
        The amount; a Decimal becomes a float.

    Raises:
        TypeError: The amount is not a number.
        ValueError: The amount is infinite or NaN.
    """
    if isinstance(amount, bool) or not isinstance(amount, (int, float, Decimal)):
        raise TypeError(f"{name} must be a number, not {type(amount).__name__}")
    if not math.isfinite(amount):
        raise ValueError(f"{name} must be finite, not {amount}")
    return float(amount) if isinstance(amount, Decimal) else amount
