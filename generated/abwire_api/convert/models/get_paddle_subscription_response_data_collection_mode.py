from __future__ import annotations

from enum import StrEnum


class GetPaddleSubscriptionResponseDataCollectionMode(StrEnum):
    """How payment is collected: by itself (`automatic`) or by hand (`manual`)."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"
