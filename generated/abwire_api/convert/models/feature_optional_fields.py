from __future__ import annotations

from enum import StrEnum


class FeatureOptionalFields(StrEnum):
    """Fields of a feature that are returned only on request."""

    STATS = "stats"
