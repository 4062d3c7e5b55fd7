from __future__ import annotations

from enum import StrEnum


class VisitorTypeMatchRuleValue(StrEnum):
    """Kind of visitor: `new` or `returning`."""

    NEW = "new"
    RETURNING = "returning"
