from __future__ import annotations

from enum import StrEnum


class UserSessionEntryAuthorizedType(StrEnum):
    """Whether the session came from signing in to Convert's app or from OAuth."""

    SESSION_COOKIE = "session_cookie"
    OAUTH = "oauth"
