from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceDailyReportReportDataVariationsItemStatsItem(Model):
    """One point of a time series.

    Attributes:
        timestamp: Time of the point, in UNIX seconds (UTC).
        totals: Sum of what the metric counts.
        visitors: Number of visitors.
    """

    timestamp: float | Unset = UNSET
    value: float | Unset = UNSET
    totals: float | Unset = UNSET
    visitors: float | Unset = UNSET
