"""Dates with times as APIs send them: RFC 3339, read in all its notations and written back as they came."""

from __future__ import annotations

import datetime
import re
from typing import Any

_NOTATION = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:)([0-9]{2})"
    r"(?:\.([0-9]{1,6})[0-9]*)?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?",
)
_LEAP_SECOND = "60"


class Timestamp(datetime.datetime):
    """A date and time that a server sent in another notation than ours, such as ``2024-05-01t10:00:00.1z``.

    It is a datetime in every respect, and remembers the string so that it is sent back unchanged. What is computed from
    it, by arithmetic or ``replace``, has no such string.
    """

    _sent: str | None = None

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """Read a date and time in any notation of RFC 3339, or without its offset.

        Args:
            text: The string. Digits beyond microseconds are dropped. A leap second is the same as the second after it.

        Returns:
            The date and time; without an offset it is naive.

        Raises:
            ValueError: The string is in another notation, or there is no such date and time.
        """
        match = _NOTATION.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date and time as RFC 3339 has it: {text!r}")
        day, minute, second, fraction, offset = match.groups()
        leaps = second == _LEAP_SECOND
        digits = "000000" if leaps else (fraction or "").ljust(6, "0")
        # Normalised first: which of these notations fromisoformat accepts depends on the version of Python.
        usual = f"{day}T{minute}{'59' if leaps else second}.{digits}{(offset or '').upper()}"
        try:
            parsed = cls.fromisoformat(usual)
            if leaps:
                parsed += datetime.timedelta(seconds=1)
        except OverflowError as error:
            raise ValueError(f"no such date and time: {text!r}") from error
        parsed._sent = text
        return parsed

    def __reduce_ex__(self, protocol: Any) -> Any:
        return super().__reduce_ex__(protocol) if self._sent is None else (Timestamp.parse, (self._sent,))


def format_timestamp(timestamp: datetime.datetime) -> str:
    """Format a date and time as RFC 3339.

    Args:
        timestamp: The date and time. A naive one is in UTC.

    Returns:
        The string, such as ``2024-05-01T10:00:00Z``: with ``Z`` for UTC, and otherwise with the offset. A
        :class:`Timestamp` that a server sent is written as it came.

    Raises:
        ValueError: It is not a time, as ``pandas.NaT``, or it is outside of the years 1 to 9999 in UTC.
    """
    if isinstance(timestamp, Timestamp) and timestamp._sent is not None:
        return timestamp._sent
    if timestamp != timestamp:  # pandas.NaT is a datetime, and differs from itself as NaN does
        raise ValueError(f"{timestamp} is not a date and time")
    offset = timestamp.utcoffset()
    text = timestamp.isoformat()
    if offset is None:
        return text + "Z"
    if not offset:
        return text[:-6] + "Z"
    if offset.seconds % 60 or offset.microseconds:  # RFC 3339 has no offsets with seconds, as local mean times have
        try:
            return format_timestamp(timestamp.astimezone(datetime.UTC))
        except OverflowError as error:
            raise ValueError(f"{text} is outside of the years 1 to 9999 in UTC") from error
    return text
