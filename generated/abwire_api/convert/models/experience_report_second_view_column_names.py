from __future__ import annotations

from enum import StrEnum


class ExperienceReportSecondViewColumnNames(StrEnum):
    """Columns of the second view of a report."""

    VARIATION_NAME = "variation_name"
    IMPROVEMENT = "improvement"
    CONVERSIONS = "conversions"
    VISITORS = "visitors"
    CONVERSION_RATE = "conversion_rate"
    CONFIDENCE = "confidence"
    CONFIDENCE_INTERVAL = "confidence_interval"
    OBSERVED_POWER = "observed_power"
    STATUS = "status"
    EXPECTED = "expected"
    RISK = "risk"
    TRAFFIC = "traffic"
    AVERAGE_ORDER_VALUE = "average_order_value"
    AVERAGE_PRODUCTS_PER_ORDER = "average_products_per_order"
