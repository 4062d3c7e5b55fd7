from __future__ import annotations

from enum import StrEnum


class AudiencesListFilteringOptionsUsage(StrEnum):
    """Lists only audiences that experiences use, or only those that none uses."""

    USED = "used"
    NOT_USED = "not_used"
