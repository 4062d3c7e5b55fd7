from __future__ import annotations

from enum import StrEnum


class VisitorSegmentsVisitorType(StrEnum):
    """Whether the visitor has been here before."""

    NEW = "new"
    RETURNING = "returning"
