from __future__ import annotations

from enum import StrEnum


class KnowledgeBasesListFilteringOptionsSortBy(StrEnum):
    """Field that orders the list; `name` unless sent."""

    NAME_ = "name"
    UPDATED_AT = "updated_at"
    STATUS = "status"
