from __future__ import annotations

from enum import StrEnum


class GetProjectsListRequestDataProjectTypeItem(StrEnum):
    """Get projects list request data project type item."""

    WEB = "web"
    FULLSTACK = "fullstack"
