from __future__ import annotations

from enum import StrEnum


class BaseRuleWithVisitorTypeValueValue(StrEnum):
    """Kind of visitor: `new` or `returning`."""

    NEW = "new"
    RETURNING = "returning"
