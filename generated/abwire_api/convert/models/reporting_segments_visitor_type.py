from __future__ import annotations

from enum import StrEnum


class ReportingSegmentsVisitorType(StrEnum):
    """Whether a visitor is new or has been seen before."""

    NEW = "new"
    RETURNING = "returning"
