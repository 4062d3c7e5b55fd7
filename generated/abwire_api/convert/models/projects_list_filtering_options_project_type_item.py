from __future__ import annotations

from enum import StrEnum


class ProjectsListFilteringOptionsProjectTypeItem(StrEnum):
    """Projects list filtering options project type item."""

    WEB = "web"
    FULLSTACK = "fullstack"
