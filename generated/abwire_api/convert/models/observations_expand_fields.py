from __future__ import annotations

from enum import StrEnum


class ObservationsExpandFields(StrEnum):
    """References of an observation that can be returned as full objects."""

    PROJECT = "project"
    TAGS = "tags"
