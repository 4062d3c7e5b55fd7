from __future__ import annotations

from enum import StrEnum


class CreatePaddleSubscriptionRequestCollectionMode(StrEnum):
    """How payment is collected: `automatic` (unless sent otherwise) or `manual`."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"
