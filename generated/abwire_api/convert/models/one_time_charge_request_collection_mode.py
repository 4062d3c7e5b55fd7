from __future__ import annotations

from enum import StrEnum


class OneTimeChargeRequestCollectionMode(StrEnum):
    """How the charge is collected: through the subscription (`subscription`, unless sent otherwise) or by hand
    (`manual`).
    """

    SUBSCRIPTION = "subscription"
    MANUAL = "manual"
