from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SessionsListFilteringOptions(Model):
    """Filters of a list of visitor sessions.

    Attributes:
        start_time: Start of the period as a UNIX timestamp in the given offset.
        end_time: End of the period as a UNIX timestamp in the given offset.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        tags: Tag values, by tag name, that the sessions must bear.
    """

    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    utc_offset: int | Unset = UNSET
    tags: dict[str, str] | None | Unset = UNSET
