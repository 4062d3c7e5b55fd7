from __future__ import annotations

from enum import StrEnum


class GetAudiencesListRequestDataSortBy(StrEnum):
    """Field to sort by; `id` unless sent."""

    ID = "id"
    TYPE = "type"
    NAME_ = "name"
    USAGE = "usage"
    STATUS = "status"
    KEY = "key"
