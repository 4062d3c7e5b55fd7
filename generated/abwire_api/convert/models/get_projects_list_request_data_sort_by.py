from __future__ import annotations

from enum import StrEnum


class GetProjectsListRequestDataSortBy(StrEnum):
    """Field that orders the list; `id` unless sent."""

    ID = "id"
    ACTIVE_TESTS = "active_tests"
    PROJECT_NAME = "project_name"
    PROJECT_TYPE = "project_type"
    STATUS = "status"
    USED_VISITORS = "used_visitors"
