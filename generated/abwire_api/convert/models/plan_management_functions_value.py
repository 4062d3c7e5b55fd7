from __future__ import annotations

from enum import IntEnum


class PlanManagementFunctionsValue(IntEnum):
    """Plan management functions value."""

    VALUE_0 = 0
    VALUE_1 = 1
