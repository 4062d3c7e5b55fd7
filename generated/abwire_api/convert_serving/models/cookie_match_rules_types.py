from __future__ import annotations

from enum import StrEnum


class CookieMatchRulesTypes(StrEnum):
    """A cookie of the visitor."""

    COOKIE = "cookie"
