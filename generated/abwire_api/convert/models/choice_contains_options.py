from __future__ import annotations

from enum import StrEnum


class ChoiceContainsOptions(StrEnum):
    """A choice can only be tested for being contained."""

    CONTAINS = "contains"
