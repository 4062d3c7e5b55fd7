from __future__ import annotations

from enum import StrEnum


class ChoiceMatchingOptions(StrEnum):
    """A choice from a list can only be tested for equality."""

    EQUALS = "equals"
