from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .metric_types import MetricTypes


class ExperienceAggregatedMetricBayesian(Model):
    """One metric of a variation with Bayesian statistics.

    Attributes:
        chance_to_win: Probability that the variation beats the baseline.
        expected: Expected effect of choosing the variation; null if unknown.
        risk: Figures on what could be lost by choosing the variation; null if unknown.
        estimated_progress: How far the test has come towards its end, by estimate; null if none can be made.
        done: True if the test of this metric is finished.
        srm: True if the traffic split departs from the planned one (sample ratio mismatch); null if it was not tested.
        srm_pvalue: P-value of the test for a sample ratio mismatch; null if it was not run.
        metric_total: Sum of what the metric counts, for the variation.
        metric_value: Value of the metric for the variation.
        metric_change: Change of the value against the baseline.
        metric_interval: Interval of uncertainty around the value.
    """

    metric_type: MetricTypes | str
    chance_to_win: float | Unset = UNSET
    expected: float | None | Unset = UNSET
    risk: list[float] | None | Unset = UNSET
    estimated_progress: float | None | Unset = UNSET
    done: bool | Unset = UNSET
    srm: bool | None | Unset = UNSET
    srm_pvalue: float | None | Unset = UNSET
    metric_total: int | Unset = UNSET
    metric_value: float | Unset = UNSET
    metric_change: float | Unset = UNSET
    metric_interval: float | Unset = UNSET
    _codecs = {"metric_type": _ref("MetricTypes")}
