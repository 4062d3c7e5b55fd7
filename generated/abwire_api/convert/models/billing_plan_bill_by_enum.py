from __future__ import annotations

from enum import StrEnum


class BillingPlanBillByEnum(StrEnum):
    """Unit that a plan's usage is measured in."""

    TESTED_USERS = "testedUsers"
    TESTED_VISITORS = "testedVisitors"
