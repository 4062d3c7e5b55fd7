from __future__ import annotations

from enum import StrEnum


class ProjectsListPersistentOptionsStatusItem(StrEnum):
    """Projects list persistent options status item."""

    ACTIVE = "active"
    INACTIVE = "inactive"
