"""Converting values that users pass, such as times and amounts, into the forms that APIs accept."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any, TypeAlias

TimeInput: TypeAlias = datetime | str | int | float
"""A moment: a datetime (a naive one is in UTC), a text with date and time (likewise), or UNIX seconds."""

Amount: TypeAlias = int | float | Decimal
"""An amount for APIs that take plain numbers."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def drop_none(**values: Any) -> dict[str, Any]:
    """The arguments that are not None."""
    return {name: value for name, value in values.items() if value is not None}


def header_text(text: str | None) -> str | None:
    """A text that came from a visitor, without the characters that a header can't hold."""
    return None if text is None else "".join(each for each in text if " " <= each <= "~").strip()


def unix_milliseconds(at: TimeInput) -> int:
    """A moment in UNIX milliseconds.

    Raises:
        TypeError: It is no moment.
        ValueError: It is a text that is no date, that leaves part of the date open, or whose time zone is not known.
    """
    if isinstance(at, str):
        at = _read(at)
    if isinstance(at, datetime):
        aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return (aware - _EPOCH) // timedelta(milliseconds=1)
    if isinstance(at, bool) or not isinstance(at, (int, float)):
        raise TypeError(f"a moment is a datetime, a text or UNIX seconds, not {type(at).__name__}")
    return at * 1000 if isinstance(at, int) else math.floor(at * 1000)


def _read(text: str) -> datetime:
    from dateutil import parser  # takes long to import: only when there is a text to read

    # What the text leaves open comes from the default: two of them tell whether that is part of the date.
    try:
        first, second = (parser.parse(text, default=default, tzinfos=_zone) for default in _DEFAULTS)
    except OverflowError as error:
        raise ValueError(f"{text!r} is no date") from error
    if first != second:
        raise ValueError(f"{text!r} leaves part of the date open: give year, month and day")
    return first


_DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name:
        raise ValueError(f"the time zone {name!r} is not known: write an offset such as +01:00")
    return None


def number(amount: Amount, name: str) -> int | float:
    """An amount as a JSON number.

    Raises:
        TypeError: It is no number.
        ValueError: It is infinite or not a number.
    """
    if isinstance(amount, bool) or not isinstance(amount, (int, float, Decimal)):
        raise TypeError(f"{name} takes a number, not {type(amount).__name__}")
    if not math.isfinite(amount):
        raise ValueError(f"{name} can't be {amount}")
    return float(amount) if isinstance(amount, Decimal) else amount


def cents(amount: int | Decimal) -> int:
    """Money in cents, exactly.

    Args:
        amount: In whole units of the currency: ``Decimal("5.00")`` or ``5`` are 500 cents.

    Raises:
        TypeError: It is a float, which can't hold most amounts exactly, or no number at all.
        ValueError: It has fractions of a cent, or is no amount of money that 64 bits can hold.
    """
    if isinstance(amount, float):
        raise TypeError("revenue takes Decimal or int, not float: a float can't hold most amounts exactly")
    if isinstance(amount, bool) or not isinstance(amount, (int, Decimal)):
        raise TypeError(f"revenue takes Decimal or int, not {type(amount).__name__}")
    wrong = f"revenue can't be {amount}: it takes whole cents, at most {2**63 - 1} of them"
    if isinstance(amount, Decimal) and (not amount.is_finite() or (not -3 < amount.adjusted() < 17 and amount)):
        raise ValueError(wrong)
    numerator, denominator = amount.as_integer_ratio()
    whole, rest = divmod(numerator * 100, denominator)
    if rest or abs(whole) >= 2**63:
        raise ValueError(wrong)
    return whole
