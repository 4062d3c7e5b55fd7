from __future__ import annotations

from enum import StrEnum


class PlanManagementActive(StrEnum):
    """`1` if the plan is active, `0` if not."""

    VALUE_1 = "1"
    VALUE_0 = "0"
