from __future__ import annotations

from enum import StrEnum


class GetLocationsListRequestDataUsage(StrEnum):
    """Return only locations that experiences use, or only those that none uses."""

    USED = "used"
    NOT_USED = "not_used"
