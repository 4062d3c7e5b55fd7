from __future__ import annotations

from enum import StrEnum


class ExperienceSectionIncludeFields(StrEnum):
    """Fields of a section that are sent only on request."""

    VERSIONS = "versions"
    VERSIONS_CHANGES = "versions.changes"
