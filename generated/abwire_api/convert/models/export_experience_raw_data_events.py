from __future__ import annotations

from enum import StrEnum


class ExportExperienceRawDataEvents(StrEnum):
    """Kind of tracking event: a view of the experience, a conversion of a goal, or a transaction with revenue."""

    VIEW_EXPERIENCE = "view_experience"
    CONVERSION = "conversion"
    TRANSACTION = "transaction"
