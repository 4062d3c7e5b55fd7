from __future__ import annotations

from enum import StrEnum


class AccessRoleNamesNoOwner(StrEnum):
    """Names of the access roles that can be given to a collaborator: all but `owner`."""

    ADMIN = "admin"
    ACCOUNT_MANAGER = "account_manager"
    BROWSE = "browse"
    EDIT = "edit"
    PUBLISH = "publish"
    REVIEW = "review"
