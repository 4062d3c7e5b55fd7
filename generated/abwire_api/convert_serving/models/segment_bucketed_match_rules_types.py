from __future__ import annotations

from enum import StrEnum


class SegmentBucketedMatchRulesTypes(StrEnum):
    """Whether the visitor is in a segment."""

    BUCKETED_INTO_SEGMENT = "bucketed_into_segment"
