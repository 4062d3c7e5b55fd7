from __future__ import annotations

from enum import StrEnum


class GetProjectsListRequestDataStatusItem(StrEnum):
    """Get projects list request data status item."""

    ACTIVE = "active"
    INACTIVE = "inactive"
