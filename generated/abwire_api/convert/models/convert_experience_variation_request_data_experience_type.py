from __future__ import annotations

from enum import StrEnum


class ConvertExperienceVariationRequestDataExperienceType(StrEnum):
    """Type of the experience that comes of it: `a/b` or `deploy`."""

    A_B = "a/b"
    DEPLOY = "deploy"
