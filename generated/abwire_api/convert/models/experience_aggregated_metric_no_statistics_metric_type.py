from __future__ import annotations

from enum import StrEnum


class ExperienceAggregatedMetricNoStatisticsMetricType(StrEnum):
    """Experience aggregated metric no statistics metric type."""

    AVERAGE_ORDER_VALUE = "average_order_value"
    AVERAGE_PRODUCTS_PER_ORDER = "average_products_per_order"
