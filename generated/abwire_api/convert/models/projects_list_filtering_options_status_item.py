from __future__ import annotations

from enum import StrEnum


class ProjectsListFilteringOptionsStatusItem(StrEnum):
    """Projects list filtering options status item."""

    ACTIVE = "active"
    INACTIVE = "inactive"
