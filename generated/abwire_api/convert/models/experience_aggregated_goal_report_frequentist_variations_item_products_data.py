from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceAggregatedGoalReportFrequentistVariationsItemProductsData(Model):
    """Figures on ordered products in an older form; `metrics` holds them now.

    Attributes:
        products_per_visitor: Average number of ordered products per visitor.
        total_products: Number of products ordered by all visitors of the variation.
        confidence: Confidence that the variation differs from the baseline.
        products_per_visitor_change: Change of the products per visitor against the baseline.
    """

    products_per_visitor: float | Unset = UNSET
    total_products: float | Unset = UNSET
    products_per_visitor_interval: float | Unset = UNSET
    confidence: float | Unset = UNSET
    products_per_visitor_change: float | Unset = UNSET
    statistically_significant: bool | Unset = UNSET
