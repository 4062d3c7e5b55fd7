from __future__ import annotations

from enum import StrEnum


class GetGoalsRequestDataUsage(StrEnum):
    """Return only goals that at least one experience uses, or only those that none uses."""

    USED = "used"
    NOT_USED = "not_used"
