from __future__ import annotations

from enum import StrEnum


class KnowledgeBasesExpandFields(StrEnum):
    """References of a knowledge base entry that can be returned as full objects."""

    PROJECT = "project"
    TAGS = "tags"
