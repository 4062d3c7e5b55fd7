from __future__ import annotations

from enum import StrEnum


class HypothesesListExpandFields(StrEnum):
    """References that a list of hypotheses can return as full objects."""

    PROJECT = "project"
    TAGS = "tags"
