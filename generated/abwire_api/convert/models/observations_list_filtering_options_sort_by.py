from __future__ import annotations

from enum import StrEnum


class ObservationsListFilteringOptionsSortBy(StrEnum):
    """Field that orders the list; `name` unless sent."""

    NAME_ = "name"
    CREATED_BY = "created_by"
    DATE_ADDED = "date_added"
    STATUS = "status"
