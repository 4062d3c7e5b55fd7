from __future__ import annotations

from enum import StrEnum


class MetricTypes(StrEnum):
    """Quantity that a report measures: conversion rate, revenue or ordered products per visitor, or revenue or products
    per order.
    """

    CONVERSION_RATE = "conversion_rate"
    AVG_REVENUE_VISITOR = "avg_revenue_visitor"
    AVG_PRODUCTS_ORDERED_VISITOR = "avg_products_ordered_visitor"
    AVERAGE_ORDER_VALUE = "average_order_value"
    AVERAGE_PRODUCTS_PER_ORDER = "average_products_per_order"
