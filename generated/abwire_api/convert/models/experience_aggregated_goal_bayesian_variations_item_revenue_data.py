from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceAggregatedGoalBayesianVariationsItemRevenueData(Model):
    """Revenue figures in an older form; `metrics` holds them now.

    Attributes:
        revenue_per_visitor: Average revenue per visitor, in the project's currency.
        total_revenue: Revenue from all visitors of the variation, in the project's currency.
        confidence: Confidence that the variation differs from the baseline.
        revenue_per_visitor_change: Change of the revenue per visitor against the baseline.
    """

    revenue_per_visitor: float | Unset = UNSET
    total_revenue: float | Unset = UNSET
    revenue_per_visitor_interval: float | Unset = UNSET
    confidence: float | Unset = UNSET
    revenue_per_visitor_change: float | Unset = UNSET
    statistically_significant: bool | Unset = UNSET
