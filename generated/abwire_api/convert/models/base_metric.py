from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseMetric(Model):
    """The figures of a metric that is tested statistically.

    Attributes:
        metric_total: Sum of what the metric counts, for the variation.
        metric_value: Value of the metric for the variation.
        metric_change: Change of the value against the baseline.
        metric_interval: Interval of uncertainty around the value.
    """

    metric_total: int | Unset = UNSET
    metric_value: float | Unset = UNSET
    metric_change: float | Unset = UNSET
    metric_interval: float | Unset = UNSET
