from __future__ import annotations

from enum import StrEnum


class ObservationsListColumnNames(StrEnum):
    """Columns that the table of observations in Convert's app can show."""

    NAME_ = "name"
    CREATED_BY = "created_by"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    STATUS = "status"
