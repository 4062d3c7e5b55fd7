from __future__ import annotations

from enum import StrEnum


class AccessStatuses(StrEnum):
    """Whether an access is in force or waits for its invitation to be accepted."""

    ACTIVE = "active"
    PENDING = "pending"
