"""Reading the JSON of reports into typed columns. Nothing that a server sends raises an error or is lost."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Any, TypeGuard, TypeVar

T = TypeVar("T")

_EPOCH = datetime.datetime(1970, 1, 1)
_ID = re.compile(r"0|[1-9][0-9]{0,17}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?")
_ROUNDING = 2.0  # rates that are rounded to two digits differ from exact ones by less than this factor


class Fields:
    """The fields of a JSON object. Each is read once, as what its column holds, and None if it is something else.

    Args:
        value: The object. Anything else has no fields, and is itself a part of the rest.
        prefix: What the names of its fields start with in the rest.
    """

    def __init__(self, value: object, prefix: str = "") -> None:
        self._prefix = prefix
        self._fields: dict[str, Any] = dict(value) if isinstance(value, dict) else {}
        self._other = None if isinstance(value, dict) else value

    def __contains__(self, name: str) -> bool:
        """Whether a field has a value and was not read yet."""
        return self._fields.get(name) is not None

    def peek(self, name: str) -> Any:
        """Return the value of a field, whatever it is, without reading it."""
        return self._fields.get(name)

    def number(self, name: str) -> float | None:
        """Read a number. Real replies have some of them as strings."""
        value = self._fields.get(name)
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            found: float | None = float(value) if re.search(r"[.eE]", value) else int(value)
        else:
            found = value if _is_number(value) else None
        return self._read(name, found)

    def rate(self, name: str, is_percentage: bool | None) -> float | None:
        """Read a number as a fraction. If it is a percentage, what was sent stays in the rest."""
        if not is_percentage:
            return self.number(name)
        return hundredth(Fields(dict(self._fields)).number(name))

    def boolean(self, name: str) -> bool | None:
        """Read a boolean."""
        value = self._fields.get(name)
        return self._read(name, value if isinstance(value, bool) else None)

    def string(self, name: str) -> str | None:
        """Read a string."""
        value = self._fields.get(name)
        return self._read(name, value if isinstance(value, str) else None)

    def identifier(self, name: str) -> int | None:
        """Read an id."""
        return self._read(name, identifier(self._fields.get(name)))

    def numbers(self, name: str) -> tuple[float, ...] | None:
        """Read a list of numbers."""
        value = self._fields.get(name)
        if isinstance(value, list) and all(_is_number(each) for each in value):
            return self._read(name, tuple(value))
        return self._read(name, None)

    def items(self, name: str) -> list[Any]:
        """Read a list of anything; an empty one if the field is no list."""
        value = self._fields.get(name)
        return self._read(name, value if isinstance(value, list) else None) or []

    def skip(self, *names: str) -> None:
        """Leave fields out of the rest."""
        for name in names:
            self._fields.pop(name, None)

    def rest(self) -> dict[str, Any]:
        """The fields that were not read or are not what their columns hold, by prefixed names, as they were sent."""
        if self._other is not None:
            return {self._prefix.removesuffix(".") or "value": self._other}
        return {f"{self._prefix}{name}": value for name, value in self._fields.items()}

    def _read(self, name: str, found: T) -> T:
        if found is not None or self._fields.get(name) is None:
            self._fields.pop(name, None)
        return found


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def identifier(value: object) -> int | None:
    """Convert an id. Real replies have them as integers and as strings, and the document of daily reports as numbers."""
    if isinstance(value, str):
        return int(value) if _ID.fullmatch(value) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def join_key(value: object) -> str | None:
    """What an id is compared by, which is the same for each of its forms. None is no id, and equals none."""
    known = identifier(value)
    return None if value is None else str(value if known is None else known)


def in_percent(rates: Iterable[tuple[object, object, object]]) -> bool | None:
    """Find out whether conversion rates are percentages or fractions: the two differ by a factor of 100.

    Args:
        rates: For each rate the rate itself, the number of conversions, and the number of visitors.

    Returns:
        What most of them say; None if none of them says anything.
    """
    votes = [vote for rate in rates if (vote := _is_percentage(*rate)) is not None]
    return sum(votes) * 2 > len(votes) if votes else None


def _is_percentage(rate: object, conversions: object, visitors: object) -> bool | None:
    figures = [Fields({"": value}).number("") for value in (rate, conversions, visitors)]
    try:
        value, total, all_visitors = (float(figure or 0) for figure in figures)
        quotient = value * all_visitors / total
    except ArithmeticError:
        return None
    if 1 / _ROUNDING < quotient < _ROUNDING:
        return False
    return True if 100 / _ROUNDING < quotient < 100 * _ROUNDING else None


def hundredth(value: float | None) -> float | None:
    """Convert percent to a fraction, without digits that only the division makes."""
    try:
        return None if value is None else round(value / 100, 12)
    except OverflowError:  # an integer of hundreds of digits
        return None


def day_of(timestamp: float | None, utc_offset: int) -> datetime.date | None:
    """The date at a point in time, in a time zone.

    Args:
        timestamp: UNIX seconds.
        utc_offset: The time zone's offset from UTC in seconds.

    Returns:
        The date; None if there is no timestamp, or if it is in no year from 1 to 9999.
    """
    try:
        return None if timestamp is None else (_EPOCH + datetime.timedelta(seconds=timestamp + utc_offset)).date()
    except (OverflowError, ValueError):
        return None
