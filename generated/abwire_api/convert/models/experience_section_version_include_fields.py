from __future__ import annotations

from enum import StrEnum


class ExperienceSectionVersionIncludeFields(StrEnum):
    """Fields of a section version that are sent only on request."""

    CHANGES = "changes"
