from __future__ import annotations

from enum import StrEnum


class ConvertibleExperienceTypes(StrEnum):
    """Types of experience that a variation can be turned into."""

    A_B = "a/b"
    DEPLOY = "deploy"
