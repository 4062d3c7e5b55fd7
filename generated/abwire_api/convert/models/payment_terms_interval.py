from __future__ import annotations

from enum import StrEnum


class PaymentTermsInterval(StrEnum):
    """Unit that `frequency` counts; `day` unless sent."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
