from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class StatsDataPoint(Model):
    """One point of a time series.

    Attributes:
        timestamp: Time of the point, in UNIX seconds (UTC).
    """

    timestamp: float | Unset = UNSET
    value: float | Unset = UNSET
