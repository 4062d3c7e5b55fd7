from __future__ import annotations

from enum import StrEnum


class AccountUserAccessesExpandFields(StrEnum):
    """References of a user's accesses that can be returned as full objects."""

    ACCESSES_PROJECT = "accesses.project"
