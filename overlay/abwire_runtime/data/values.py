"""The one rule for values that users pass: what is read as which type, and what is refused with the argument's name.

Generated methods apply it to their arguments by way of ``calls/serialization.py``, hand-written ones with the functions
here. What has exactly one reading is converted to the plain type: subclasses, ``Decimal``, and the scalars of NumPy.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import TypeAlias, TypeVar, cast

from .encoding import is_uuid, number_fault, plain_scalar
from .unset import UNSET, Unset

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

TimeInput: TypeAlias = datetime | str | int | float
"""A point in time: a datetime, a string with a date and a time, or UNIX seconds.

A datetime or string without a UTC offset is in UTC.
"""

Amount: TypeAlias = int | float | Decimal
"""An amount, for APIs that expect a JSON number."""

MAX_INT64: int = 2**63 - 1
"""The largest integer that vendors' databases hold as an id or a count."""

MAX_SECONDS: int = 10**11
"""More UNIX seconds than any event has, which are in the year 5138: a larger number means milliseconds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def unset_if_none(value: T | None) -> T | Unset:
    """Convert an optional argument of a vendor method to one of a generated method, where UNSET means "left out".

    Args:
        value: The argument.

    Returns:
        The argument; UNSET for None.
    """
    return UNSET if value is None else value


def string(value: object, name: str) -> str:
    """Check a string.

    Args:
        value: A string, or a subclass of one.
        name: The name of the argument, for the error message.

    Returns:
        The string as a plain one.

    Raises:
        TypeError: The value is not a string.
    """
    plain = plain_scalar(value)
    if type(plain) is str:
        return plain
    raise _wrong_type(value, name, "a string")


def boolean(value: object, name: str) -> bool:
    """Check a boolean: the string ``"false"``, for instance, is none, although it is true in Python.

    Args:
        value: A boolean.
        name: The name of the argument, for the error message.

    Returns:
        The boolean as a plain one.

    Raises:
        TypeError: The value is not a boolean.
    """
    plain = plain_scalar(value)
    if type(plain) is bool:
        return plain
    raise _wrong_type(value, name, "True or False")


def integer(value: object, name: str) -> int:
    """Check an integer.

    Args:
        value: An integer of any library. A boolean is none, nor is a float such as ``42.0``.
        name: The name of the argument, for the error message.

    Returns:
        The integer as a plain one.

    Raises:
        TypeError: The value is not an integer.
        ValueError: It does not fit into 64 bits.
    """
    plain = plain_scalar(value)
    if type(plain) is not int:
        raise _wrong_type(value, name, "an integer")
    return _within_64_bits(plain, name)


def integer_id(value: object, name: str) -> int:
    """Check an id that an API has as an integer. Settings files and replies hold some of them as strings.

    Args:
        value: An integer of any library, or a string of ASCII digits.
        name: The name of the argument, for the error message.

    Returns:
        The id as a plain integer.

    Raises:
        TypeError: The value is neither an integer nor a string of digits.
        ValueError: It does not fit into 64 bits.
    """
    plain = plain_scalar(value)
    if type(plain) is str and plain.isascii() and plain.isdigit():
        if len(plain) > _MAX_DIGITS:
            raise ValueError(f"{name} must fit into 64 bits, not have {len(plain)} digits")
        plain = int(plain)
    if type(plain) is not int:
        shown = f"{plain[:40]!r}" if type(plain) is str else type(value).__name__
        raise TypeError(f"{name} must be an integer or a string of digits, not {shown}")
    return _within_64_bits(plain, name)


def identifier(value: object, name: str) -> str:
    """Check an id that an API has as a string.

    Args:
        value: A string, an integer of any library, or a UUID. A float such as ``42.0`` is refused: as a string, it
            would be another id than 42.
        name: The name of the argument, for the error message.

    Returns:
        The id as a plain string.

    Raises:
        TypeError: The value is of another type.
        ValueError: It is an integer that does not fit into 64 bits, or a string that UTF-8 can't encode.
    """
    plain = str(value) if is_uuid(value) else plain_scalar(value)
    if type(plain) is int:
        return str(_within_64_bits(plain, name))
    if type(plain) is not str:
        raise _wrong_type(value, name, "a string or an integer")
    return encodable(plain, name)


def mapping(value: Mapping[K, V] | None, name: str) -> Mapping[K, V]:
    """Check a mapping.

    Args:
        value: A mapping, or None.
        name: The name of the argument, for the error message.

    Returns:
        The mapping; an empty one for None.

    Raises:
        TypeError: The value is something else.
    """
    if value is None:
        return {}
    if isinstance(value, Mapping):
        return value
    raise _wrong_type(value, name, "a mapping")


def encodable(text: str, name: str) -> str:
    """Check that UTF-8 can encode a string, as URLs require.

    Args:
        text: The string.
        name: The name of the argument, for the error message.

    Returns:
        The string.

    Raises:
        ValueError: It holds half of a surrogate pair.
    """
    try:
        if not text.isascii():
            text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds half of a surrogate pair, which UTF-8 can't encode") from None
    return text


def number(value: object, name: str) -> float:
    """Check a number.

    Args:
        value: A finite number of any library.
        name: The name of the argument, for the error message.

    Returns:
        The number as a plain integer or float. A Decimal stays one, so that its digits are sent exactly; type checkers
        see a float, which is what generated methods and models declare.

    Raises:
        TypeError: The value is not a number.
        ValueError: It is infinite or NaN, or larger than any float.
    """
    plain = plain_scalar(value)
    if type(plain) not in _NUMBERS:
        raise _wrong_type(value, name, "a number")
    if (fault := number_fault(plain)) is not None:
        raise ValueError(f"{name} must be {fault}")
    return cast("float", plain)


def money(value: object, name: str) -> float:
    """Check an amount of money.

    Args:
        value: A finite number of any library.
        name: The name of the argument, for the error message.

    Returns:
        The amount as :func:`number` returns it, so that JSON shows it without an exponent: a float like ``1e-05`` becomes
        a Decimal.

    Raises:
        TypeError: The value is not a number.
        ValueError: It is infinite or NaN, or larger than any float.
    """
    plain = number(value, name)
    return cast("float", Decimal(repr(plain))) if type(plain) is float and "e" in repr(plain) else plain


def text_or_number(value: object, name: str) -> str | float:
    """Check a value that may be a string or a number.

    Args:
        value: A string, or a finite number of any library. A boolean is neither.
        name: The name of the argument, for the error message.

    Returns:
        The plain string, or the number as :func:`number` returns it.

    Raises:
        TypeError: The value is of another type.
        ValueError: It is an infinite number or NaN, or larger than any float.
    """
    plain = plain_scalar(value)
    if type(plain) is str:
        return plain
    if type(plain) in _NUMBERS:
        return number(plain, name)
    raise _wrong_type(value, name, "a string or a number")


_NUMBERS = (int, float, Decimal)
_MAX_DIGITS = 1000  # leading zeros included


def _wrong_type(value: object, name: str, expected: str) -> TypeError:
    return TypeError(f"{name} must be {expected}, not {type(value).__name__}")


def _within_64_bits(value: int, name: str) -> int:
    if not -MAX_INT64 - 1 <= value <= MAX_INT64:
        raise ValueError(f"{name} must fit into 64 bits")
    return value


def header_text(text: str | None, name: str) -> str | Unset:
    """Remove the characters that a header can't hold from a string that a visitor sent.

    Args:
        text: The string, or None.
        name: The name of the argument, for the error message.

    Returns:
        The printable ASCII characters of the string, without spaces at its ends; UNSET for None.

    Raises:
        TypeError: It is not a string.
    """
    return UNSET if text is None else "".join(each for each in string(text, name) if " " <= each <= "~").strip()


def unix_milliseconds(at: TimeInput | None, name: str) -> int:
    """Convert a point in time to UNIX milliseconds.

    Args:
        at: A datetime, a string with a date and a time, or UNIX seconds. Without a UTC offset it is in UTC. None is now.
        name: The name of the argument, for the error message.

    Returns:
        The milliseconds since 1970-01-01 UTC, rounded down.

    Raises:
        TypeError: ``at`` is of another type.
        ValueError: The string is not a date, or lacks its year, month or day, or names a time zone other than UTC; the
            number is not finite, or so large that it is in milliseconds; or the datetime is none, as ``pandas.NaT``.
    """
    if at is None:
        return time.time_ns() // 1_000_000
    if not isinstance(at, datetime):
        plain = plain_scalar(at)
        if type(plain) is not str:
            return _milliseconds_of(plain, at, name)
        at = _parse_datetime(plain, name)
    if at != at:  # pandas.NaT is a datetime, and differs from itself as NaN does
        raise ValueError(f"{name} must be a point in time, not {at}")
    aware = at if at.utcoffset() is not None else at.replace(tzinfo=UTC)
    return (aware - _EPOCH) // timedelta(milliseconds=1)


def unix_seconds(at: TimeInput | None, name: str) -> int:
    """Convert a point in time to UNIX seconds.

    Args:
        at: A point in time, as :func:`unix_milliseconds` accepts it.
        name: The name of the argument, for the error message.

    Returns:
        The seconds since 1970-01-01 UTC, rounded down.

    Raises:
        TypeError: ``at`` is of another type.
        ValueError: ``at`` is not a point in time.
    """
    return unix_milliseconds(at, name) // 1000


def _milliseconds_of(seconds: object, at: object, name: str) -> int:
    if not isinstance(seconds, (int, float, Decimal)) or isinstance(seconds, bool):
        raise _wrong_type(at, name, "a datetime, a string or UNIX seconds")
    if (fault := number_fault(seconds)) is not None:
        raise ValueError(f"{name} must be {fault}")
    if not -MAX_SECONDS <= seconds <= MAX_SECONDS:
        raise ValueError(f"{name} must be UNIX seconds, not milliseconds: divide it by 1000")
    if isinstance(seconds, float):
        return math.floor(seconds * 1000)
    numerator, denominator = seconds.as_integer_ratio()  # exact, whatever the context of decimals rounds to
    return numerator * 1000 // denominator


def _parse_datetime(text: str, name: str) -> datetime:
    if _USUAL_NOTATION(text):
        with suppress(
            ValueError
        ):  # there is no such date, or no such offset: the message is the same as for all others
            return datetime.fromisoformat(text)
    from dateutil import parser  # slow to import and to run, and needed for other notations only

    # The parser fills in missing parts from the default. With two defaults, a missing part gives two different results.
    try:
        first, second = (parser.parse(text, default=default, tzinfos=_time_zone) for default in _DEFAULTS)
    except (OverflowError, ValueError) as error:
        reason = error if isinstance(error, _UnknownTimeZoneError) else f"{text[:60]!r} is not a date"
        raise ValueError(f"{name}: {reason}") from None
    if first != second:
        raise ValueError(f"{name}: {text!r} is not a complete date: it needs year, month and day")
    return first


_USUAL_NOTATION = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?"
).fullmatch
"""Matches the notations that files have, and that ``fromisoformat`` reads as the parser does, in a hundredth of its time."""

_DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))


class _UnknownTimeZoneError(ValueError):
    """A time zone by name, which may mean several offsets."""


def _time_zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name:
        raise _UnknownTimeZoneError(f"unknown time zone {name[:20]!r}: write a UTC offset such as +01:00")
    return None
