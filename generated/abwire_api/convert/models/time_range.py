from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TimeRange(Model):
    """A period, from `start_time` to `end_time`, in the time zone that `utc_offset` gives.

    Attributes:
        start_time: Start of the period as a UNIX timestamp in the given offset.
        end_time: End of the period as a UNIX timestamp in the given offset.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
    """

    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
