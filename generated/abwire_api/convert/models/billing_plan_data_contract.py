from __future__ import annotations

from enum import StrEnum


class BillingPlanDataContract(StrEnum):
    """Whether the customer is bound for a `year` or may leave at any time (`pay_as_you_go`)."""

    PAY_AS_YOU_GO = "pay_as_you_go"
    YEAR = "year"
