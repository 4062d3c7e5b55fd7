from __future__ import annotations

from enum import StrEnum


class SdkKeyStatuses(StrEnum):
    """Whether an SDK key works."""

    ENABLED = "enabled"
    DISABLED = "disabled"
