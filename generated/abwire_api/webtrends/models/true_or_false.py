from __future__ import annotations

from enum import StrEnum


class TrueOrFalse(StrEnum):
    """A truth value as text"""

    TRUE = "true"
    FALSE = "false"
