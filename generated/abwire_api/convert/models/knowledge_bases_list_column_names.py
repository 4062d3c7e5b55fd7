from __future__ import annotations

from enum import StrEnum


class KnowledgeBasesListColumnNames(StrEnum):
    """Columns that the table of knowledge base entries in Convert's app can show."""

    NAME_ = "name"
    STATUS = "status"
    CREATED_BY = "created_by"
    UPDATED_AT = "updated_at"
