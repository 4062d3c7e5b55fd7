from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_metric_report_bayesian import ExperienceAggregatedMetricReportBayesian


class ExperienceAggregatedGoalBayesianVariationsItem(Model):
    """Experience aggregated goal bayesian variations item.

    Attributes:
        metrics: Results of the variation, one entry for each metric.
    """

    metrics: list[ExperienceAggregatedMetricReportBayesian] | Unset = UNSET
    _codecs = {"metrics": Array(_ref("ExperienceAggregatedMetricReportBayesian"))}
