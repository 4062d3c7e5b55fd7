from __future__ import annotations

from enum import StrEnum


class OAuthScopeMode(StrEnum):
    """How an OAuth scope is bounded; access is always to chosen accounts and projects."""

    SELECTED_ACCOUNTS_PROJECTS = "selected_accounts_projects"
