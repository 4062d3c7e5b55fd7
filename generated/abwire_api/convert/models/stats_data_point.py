from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class StatsDataPoint(Model):
    """One point of a time series.

    Attributes:
        timestamp: Time of the point, in UNIX seconds (UTC).
    """

    timestamp: float | Unset = UNSET
    value: float | Unset = UNSET
