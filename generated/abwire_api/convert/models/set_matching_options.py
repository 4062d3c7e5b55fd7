from __future__ import annotations

from enum import StrEnum


class SetMatchingOptions(StrEnum):
    """A set can only be tested for membership."""

    IS_IN = "isIn"
