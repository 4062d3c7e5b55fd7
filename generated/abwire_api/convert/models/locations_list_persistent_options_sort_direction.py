from __future__ import annotations

from enum import StrEnum


class LocationsListPersistentOptionsSortDirection(StrEnum):
    """Direction of the sort that `sort_by` names; `desc` unless sent."""

    ASC = "asc"
    DESC = "desc"
