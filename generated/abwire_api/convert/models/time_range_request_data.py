from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TimeRangeRequestData(Model):
    """A period of time, given by its start, its end and its UTC offset.

    Attributes:
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
        end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
    """

    utc_offset: int | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
