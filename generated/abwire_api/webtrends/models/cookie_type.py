from __future__ import annotations

from enum import StrEnum


class CookieType(StrEnum):
    """Whether a cookie outlives the visitor's session"""

    PERSISTED = "persisted"
    SESSION = "session"
