from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_goal_report_base_variations_item_conversion_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemConversionData,
    )
    from .experience_aggregated_goal_report_base_variations_item_products_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemProductsData,
    )
    from .experience_aggregated_goal_report_base_variations_item_revenue_data import (
        ExperienceAggregatedGoalReportBaseVariationsItemRevenueData,
    )


class ExperienceAggregatedGoalReportBaseVariationsItem(Model):
    """Experience aggregated goal report base variations item.

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
    conversion_data: ExperienceAggregatedGoalReportBaseVariationsItemConversionData | Unset = UNSET
    revenue_data: ExperienceAggregatedGoalReportBaseVariationsItemRevenueData | None | Unset = UNSET
    products_data: ExperienceAggregatedGoalReportBaseVariationsItemProductsData | None | Unset = UNSET
    metrics: list[Any] | Unset = UNSET
    _codecs = {
        "conversion_data": _ref("ExperienceAggregatedGoalReportBaseVariationsItemConversionData"),
        "revenue_data": _ref("ExperienceAggregatedGoalReportBaseVariationsItemRevenueData"),
        "products_data": _ref("ExperienceAggregatedGoalReportBaseVariationsItemProductsData"),
    }
