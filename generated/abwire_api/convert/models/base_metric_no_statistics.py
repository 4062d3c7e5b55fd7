from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseMetricNoStatistics(Model):
    """The figures that every metric has.

    Attributes:
        metric_total: Sum of what the metric counts, for the variation.
        metric_value: Value of the metric for the variation.
        metric_change: Change of the value against the baseline.
    """

    metric_total: int | Unset = UNSET
    metric_value: float | Unset = UNSET
    metric_change: float | Unset = UNSET
