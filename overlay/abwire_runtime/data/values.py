"""Conversion of values that users pass, such as times and amounts, into the forms that APIs accept."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any, TypeAlias

TimeInput: TypeAlias = datetime | str | int | float
"""A point in time: a datetime, a string with a date and a time, or UNIX seconds.

A datetime or string without a UTC offset is in UTC.
"""

Amount: TypeAlias = int | float | Decimal
"""An amount, for APIs that expect a JSON number."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def drop_none(**values: Any) -> dict[str, Any]:
    """Return the arguments that are not None.

    Args:
        values: Keyword arguments with any values.

    Returns:
        The remaining arguments by name.
    """
    return {name: value for name, value in values.items() if value is not None}


def header_text(text: str | None) -> str | None:
    """Remove the characters that a header can't hold from a string that a visitor sent.

    Args:
        text: The string, or None.

    Returns:
        The printable ASCII characters of the string, without spaces at its ends; None for None.
    """
    return None if text is None else "".join(each for each in text if " " <= each <= "~").strip()


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


def cents(amount: int | Decimal) -> int:
    """Convert an amount of money to cents, exactly.

    Args:
        amount: The amount in whole units of the currency: ``Decimal("5.00")`` and ``5`` are 500 cents.

    Returns:
        The cents, which fit into a signed 64-bit integer.

    Raises:
        TypeError: The amount is a float, which can't represent most amounts exactly, or not a number.
        ValueError: The amount has fractions of a cent, is infinite or NaN, or does not fit into 64 bits.
    """
    if isinstance(amount, float):
        raise TypeError("revenue must be a Decimal or an int, not float: most amounts have no exact float")
    if isinstance(amount, bool) or not isinstance(amount, (int, Decimal)):
        raise TypeError(f"revenue must be a Decimal or an int, not {type(amount).__name__}")
    message = f"revenue must be whole cents, at most {2**63 - 1} of them, not {amount}"
    # Check the exponent first: as_integer_ratio of Decimal("1E-999999") would take a million digits.
    if isinstance(amount, Decimal) and (not amount.is_finite() or (not -3 < amount.adjusted() < 17 and amount)):
        raise ValueError(message)
    numerator, denominator = amount.as_integer_ratio()
    whole, rest = divmod(numerator * 100, denominator)
    if rest or abs(whole) >= 2**63:
        raise ValueError(message)
    return whole
