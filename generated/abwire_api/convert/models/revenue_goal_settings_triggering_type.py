from __future__ import annotations

from enum import StrEnum


class RevenueGoalSettingsTriggeringType(StrEnum):
    """`ga` takes the transactions from Google Analytics; `manual` leaves it to the site's code to report them."""

    MANUAL = "manual"
    GA = "ga"
