from __future__ import annotations

from enum import StrEnum


class LogoutRequestDataRequestType(StrEnum):
    """`currentSession` ends this session, `otherSessions` ends all but this one, and `allSessions` ends every one."""

    CURRENT_SESSION = "currentSession"
    OTHER_SESSIONS = "otherSessions"
    ALL_SESSIONS = "allSessions"
