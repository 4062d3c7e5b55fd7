from __future__ import annotations

from enum import StrEnum


class HypothesesListColumnNames(StrEnum):
    """Columns that the table of hypotheses in Convert's app can show."""

    ID = "id"
    NAME_ = "name"
    START_DATE = "start_date"
    SCORE = "score"
    STATUS = "status"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    CREATED_BY = "created_by"
    EXPERIENCE = "experience"
