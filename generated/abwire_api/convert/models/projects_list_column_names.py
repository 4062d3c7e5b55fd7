from __future__ import annotations

from enum import StrEnum


class ProjectsListColumnNames(StrEnum):
    """Columns that the table of projects in Convert's app can show."""

    ID = "id"
    PROJECT_NAME = "project_name"
    PROJECT_TYPE = "project_type"
    ACTIVE_TESTS = "active_tests"
    USED_VISITORS = "used_visitors"
    STATUS = "status"
