from __future__ import annotations

from enum import StrEnum


class AccessRoleNames(StrEnum):
    """Names of the access roles."""

    OWNER = "owner"
    ACCOUNT_MANAGER = "account_manager"
    ADMIN = "admin"
    BROWSE = "browse"
    EDIT = "edit"
    PUBLISH = "publish"
    REVIEW = "review"
