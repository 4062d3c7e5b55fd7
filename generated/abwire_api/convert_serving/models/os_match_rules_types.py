from __future__ import annotations

from enum import StrEnum


class OsMatchRulesTypes(StrEnum):
    """Operating system of the visitor."""

    OS = "os"
