from __future__ import annotations

from enum import StrEnum


class GetHypothesesListRequestDataSortBy(StrEnum):
    """Field that orders the list; `id` unless sent."""

    ID = "id"
    NAME_ = "name"
    SCORE = "score"
    START_DATE = "start_date"
    STATUS = "status"
