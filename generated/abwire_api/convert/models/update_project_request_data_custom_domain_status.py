from __future__ import annotations

from enum import StrEnum


class UpdateProjectRequestDataCustomDomainStatus(StrEnum):
    """`pending` until the ownership is proven, then `active`."""

    PENDING = "pending"
    ACTIVE = "active"
