from __future__ import annotations

from enum import StrEnum


class ChoiceMatchingOptions(StrEnum):
    """Comparison of choices; there is only one."""

    EQUALS = "equals"
