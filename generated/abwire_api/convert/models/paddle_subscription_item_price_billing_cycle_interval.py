from __future__ import annotations

from enum import StrEnum


class PaddleSubscriptionItemPriceBillingCycleInterval(StrEnum):
    """Paddle subscription item price billing cycle interval."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
