from __future__ import annotations

from enum import StrEnum


class GetLocationsListRequestDataSortBy(StrEnum):
    """Field that orders the list; `id` unless sent."""

    ID = "id"
    NAME_ = "name"
    USAGE = "usage"
    STATUS = "status"
    KEY = "key"
