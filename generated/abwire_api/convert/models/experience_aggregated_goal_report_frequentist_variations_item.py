from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_goal_report_frequentist_variations_item_conversion_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item_products_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData,
    )
    from .experience_aggregated_goal_report_frequentist_variations_item_revenue_data import (
        ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData,
    )
    from .experience_aggregated_metric_report_frequentist import ExperienceAggregatedMetricReportFrequentist


class ExperienceAggregatedGoalReportFrequentistVariationsItem(Model):
    """Experience aggregated goal report frequentist variations item.

    Attributes:
        id: Id of the variation.
        visitors: Number of visitors who saw the variation.
        conversion_data: Conversion figures in an older form; `metrics` holds them now.
        revenue_data: Revenue figures in an older form; `metrics` holds them now.
        products_data: Figures on ordered products in an older form; `metrics` holds them now.
        metrics: Results of the variation, one entry for each metric.
    """

    id: int | Unset = UNSET
    visitors: int | Unset = UNSET
    conversion_data: ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData | Unset = UNSET
    revenue_data: ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData | None | Unset = UNSET
    products_data: ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData | None | Unset = UNSET
    metrics: list[ExperienceAggregatedMetricReportFrequentist] | Unset = UNSET
    _codecs = {
        "conversion_data": _ref("ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData"),
        "revenue_data": _ref("ExperienceAggregatedGoalReportFrequentistVariationsItemRevenueData"),
        "products_data": _ref("ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData"),
        "metrics": Array(_ref("ExperienceAggregatedMetricReportFrequentist")),
    }
