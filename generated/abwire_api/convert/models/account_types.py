from __future__ import annotations

from enum import StrEnum


class AccountTypes(StrEnum):
    """A `main` account can create `sub` accounts under it."""

    MAIN = "main"
    SUB = "sub"
