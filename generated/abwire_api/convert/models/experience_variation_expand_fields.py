from __future__ import annotations

from enum import StrEnum


class ExperienceVariationExpandFields(StrEnum):
    """Fields of a variation that a request can expand into objects."""

    CHANGES = "changes"
