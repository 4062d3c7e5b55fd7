from __future__ import annotations

from enum import StrEnum


class PlanStatus(StrEnum):
    """State of an account's plan."""

    PAID = "paid"
    TRIAL = "trial"
    TRIAL_EXPIRED = "trialExpired"
    CANCELED = "canceled"
    PAUSED = "paused"
