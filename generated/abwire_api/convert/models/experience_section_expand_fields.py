from __future__ import annotations

from enum import StrEnum


class ExperienceSectionExpandFields(StrEnum):
    """Fields of a section that a request can expand into objects."""

    VERSIONS = "versions"
    VERSIONS_CHANGES = "versions.changes"
