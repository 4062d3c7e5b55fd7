"""Converting values that users pass, such as times and amounts, into the forms that APIs accept."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import TypeAlias, TypeVar

from .unset import UNSET, Unset

T = TypeVar("T")

TimeInput: TypeAlias = datetime | str | int | float
"""A time: a datetime or a string with date and time, in UTC unless it has an offset; or UNIX seconds."""

Amount: TypeAlias = int | float | Decimal
"""An amount for APIs that take plain numbers."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def unset_if_none(value: T | None) -> T | Unset:
    """An optional argument of a vendor method, as generated methods accept it: UNSET instead of None."""
    return UNSET if value is None else value


def header_text(text: str | None) -> str | Unset:
    """A string from a visitor as the value of a header, without the characters that a header can't hold.

    Returns:
        The printable ASCII characters of the string; UNSET for None.
    """
    return UNSET if text is None else "".join(each for each in text if " " <= each <= "~").strip()


def unix_milliseconds(at: TimeInput) -> int:
    """Convert a time to UNIX milliseconds, rounded down.

    Raises:
        TypeError: The value has another type.
        ValueError: The string is not a date, lacks the year, month or day, or names an unknown time zone.
    """
    if isinstance(at, str):
        at = _parse(at)
    if isinstance(at, datetime):
        aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return (aware - _EPOCH) // timedelta(milliseconds=1)
    if isinstance(at, bool) or not isinstance(at, (int, float)):
        raise TypeError(f"a time is a datetime, a string or UNIX seconds, not {type(at).__name__}")
    return at * 1000 if isinstance(at, int) else math.floor(at * 1000)


def _parse(text: str) -> datetime:
    from dateutil import parser  # slow to import, and needed for strings only

    # The parser takes whatever the string lacks from a default. Two different defaults show whether it lacks a part.
    try:
        first, second = (parser.parse(text, default=default, tzinfos=_zone) for default in _DEFAULTS)
    except OverflowError as error:
        raise ValueError(f"{text!r} is not a date") from error
    if first != second:
        raise ValueError(f"{text!r} is not a complete date: year, month and day are needed")
    return first


_DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name:
        raise ValueError(f"unknown time zone {name!r}: use an offset such as +01:00")
    return None


def number(amount: Amount, name: str) -> int | float:
    """Convert an amount to a JSON number.

    Args:
        amount: The amount.
        name: The argument's name, for errors.

    Raises:
        TypeError: The amount is not a number.
        ValueError: The amount is infinite or NaN.
    """
    if isinstance(amount, bool) or not isinstance(amount, (int, float, Decimal)):
        raise TypeError(f"{name} has to be a number, not {type(amount).__name__}")
    if not math.isfinite(amount):
        raise ValueError(f"{name} has to be a finite number, not {amount}")
    return float(amount) if isinstance(amount, Decimal) else amount
