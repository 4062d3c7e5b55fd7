from __future__ import annotations

from enum import StrEnum


class ProjectsListPersistentOptionsProjectTypeItem(StrEnum):
    """Projects list persistent options project type item."""

    WEB = "web"
    FULLSTACK = "fullstack"
