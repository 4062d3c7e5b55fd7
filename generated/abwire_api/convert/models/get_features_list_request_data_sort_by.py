from __future__ import annotations

from enum import StrEnum


class GetFeaturesListRequestDataSortBy(StrEnum):
    """Field that orders the list; `id` unless sent."""

    ID = "id"
    NAME_ = "name"
    KEY = "key"
    STATUS = "status"
