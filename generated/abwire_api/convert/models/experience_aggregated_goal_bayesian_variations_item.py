from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_goal_bayesian_variations_item_conversion_data import (
        ExperienceAggregatedGoalBayesianVariationsItemConversionData,
    )
    from .experience_aggregated_goal_bayesian_variations_item_products_data import (
        ExperienceAggregatedGoalBayesianVariationsItemProductsData,
    )
    from .experience_aggregated_goal_bayesian_variations_item_revenue_data import (
        ExperienceAggregatedGoalBayesianVariationsItemRevenueData,
    )
    from .experience_aggregated_metric_report_bayesian import ExperienceAggregatedMetricReportBayesian


class ExperienceAggregatedGoalBayesianVariationsItem(Model):
    """Experience aggregated goal bayesian variations item.

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
    conversion_data: ExperienceAggregatedGoalBayesianVariationsItemConversionData | Unset = UNSET
    revenue_data: ExperienceAggregatedGoalBayesianVariationsItemRevenueData | None | Unset = UNSET
    products_data: ExperienceAggregatedGoalBayesianVariationsItemProductsData | None | Unset = UNSET
    metrics: list[ExperienceAggregatedMetricReportBayesian] | Unset = UNSET
    _codecs = {
        "conversion_data": _ref("ExperienceAggregatedGoalBayesianVariationsItemConversionData"),
        "revenue_data": _ref("ExperienceAggregatedGoalBayesianVariationsItemRevenueData"),
        "products_data": _ref("ExperienceAggregatedGoalBayesianVariationsItemProductsData"),
        "metrics": Array(_ref("ExperienceAggregatedMetricReportBayesian")),
    }
