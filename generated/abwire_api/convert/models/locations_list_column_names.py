from __future__ import annotations

from enum import StrEnum


class LocationsListColumnNames(StrEnum):
    """Columns that the table of locations in Convert's app can show."""

    NAME_ = "name"
    ID = "id"
    USAGE = "usage"
    STATUS = "status"
    KEY = "key"
