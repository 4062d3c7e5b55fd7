from __future__ import annotations

from enum import StrEnum


class HypothesisStatuses(StrEnum):
    """Stage of a hypothesis, from draft to proven or disproven."""

    APPLIED = "applied"
    ARCHIVED = "archived"
    COMPLETED = "completed"
    DRAFT = "draft"
    PROVEN = "proven"
    DISPROVEN = "disproven"
