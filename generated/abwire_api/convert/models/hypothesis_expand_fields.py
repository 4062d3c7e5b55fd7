from __future__ import annotations

from enum import StrEnum


class HypothesisExpandFields(StrEnum):
    """References that a single hypothesis can return as full objects."""

    PROJECT = "project"
    TAGS = "tags"
    EXPERIENCES = "experiences"
