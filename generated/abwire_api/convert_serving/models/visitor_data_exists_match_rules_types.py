from __future__ import annotations

from enum import StrEnum


class VisitorDataExistsMatchRulesTypes(StrEnum):
    """Whether stored data about the visitor exists."""

    VISITOR_DATA_EXISTS = "visitor_data_exists"
