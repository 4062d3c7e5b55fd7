from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_metric_report_frequentist import ExperienceAggregatedMetricReportFrequentist


class ExperienceAggregatedGoalReportFrequentistVariationsItem(Model):
    """Experience aggregated goal report frequentist variations item.

    Attributes:
        metrics: Results of the variation, one entry for each metric.
    """

    metrics: list[ExperienceAggregatedMetricReportFrequentist] | Unset = UNSET
    _codecs = {"metrics": Array(_ref("ExperienceAggregatedMetricReportFrequentist"))}
