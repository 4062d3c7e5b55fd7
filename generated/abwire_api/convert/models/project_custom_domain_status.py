from __future__ import annotations

from enum import StrEnum


class ProjectCustomDomainStatus(StrEnum):
    """`pending` until the ownership is proven, then `active`."""

    PENDING = "pending"
    ACTIVE = "active"
