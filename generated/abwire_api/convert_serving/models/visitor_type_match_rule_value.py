from __future__ import annotations

from enum import StrEnum


class VisitorTypeMatchRuleValue(StrEnum):
    """Value to compare with"""

    NEW = "new"
    RETURNING = "returning"
