from __future__ import annotations

from enum import StrEnum


class LiveDataEventTypes(StrEnum):
    """Kind of tracking event: a view of an experience, a conversion of a goal, or a transaction with revenue."""

    VIEW_EXPERIENCE = "view_experience"
    CONVERSION = "conversion"
    TRANSACTION = "transaction"
