from __future__ import annotations

from enum import StrEnum


class ExperienceVariationIncludeFields(StrEnum):
    """Fields of a variation that are sent only on request."""

    CHANGES = "changes"
