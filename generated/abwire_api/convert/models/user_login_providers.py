from __future__ import annotations

from enum import StrEnum


class UserLoginProviders(StrEnum):
    """Who vouches for a user: Convert itself or Google."""

    CONVERT = "convert"
    GOOGLE = "google"
