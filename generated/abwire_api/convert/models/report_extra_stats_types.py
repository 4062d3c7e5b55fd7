from __future__ import annotations

from enum import StrEnum


class ReportExtraStatsTypes(StrEnum):
    """What a further series of a daily report shows."""

    TOTAL_VISITORS = "total_visitors"
    AVG_CONVERSION_RATE = "avg_conversion_rate"
    AVG_REVENUE_VISITOR = "avg_revenue_visitor"
    AVG_PRODUCTS_ORDERED = "avg_products_ordered"
