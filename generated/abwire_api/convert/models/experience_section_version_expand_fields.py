from __future__ import annotations

from enum import StrEnum


class ExperienceSectionVersionExpandFields(StrEnum):
    """Fields of a section version that a request can expand into objects."""

    CHANGES = "changes"
