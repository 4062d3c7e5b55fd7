from __future__ import annotations

from enum import StrEnum


class DailyReportMetrics(StrEnum):
    """Metric that a daily report shows."""

    CONVERSION_RATE = "conversion_rate"
    AVG_REVENUE_PER_VISITOR = "avg_revenue_per_visitor"
    AVG_PRODUCTS_ORDERED_PER_VISITOR = "avg_products_ordered_per_visitor"
    AVERAGE_ORDER_VALUE = "average_order_value"
    AVERAGE_PRODUCTS_PER_ORDER = "average_products_per_order"
