from __future__ import annotations

from enum import StrEnum


class KnowledgeBaseStatuses(StrEnum):
    """Whether a knowledge base entry is in use or put away in the archive."""

    ACTIVE = "active"
    ARCHIVED = "archived"
