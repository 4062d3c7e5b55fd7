from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_metric_no_statistics_metric_type import ExperienceAggregatedMetricNoStatisticsMetricType


class ExperienceAggregatedMetricNoStatistics(Model):
    """One metric of a variation that is reported without statistics.

    Attributes:
        metric_total: Sum of what the metric counts, for the variation.
        metric_value: Value of the metric for the variation.
        metric_change: Change of the value against the baseline.
    """

    metric_type: ExperienceAggregatedMetricNoStatisticsMetricType | str
    metric_total: int | Unset = UNSET
    metric_value: float | Unset = UNSET
    metric_change: float | Unset = UNSET
    _codecs = {"metric_type": _ref("ExperienceAggregatedMetricNoStatisticsMetricType")}
