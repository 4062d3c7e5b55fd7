from __future__ import annotations

from enum import StrEnum


class VisitorTypeMatchRulesTypes(StrEnum):
    """Whether the visitor is new or returning."""

    VISITOR_TYPE = "visitor_type"
