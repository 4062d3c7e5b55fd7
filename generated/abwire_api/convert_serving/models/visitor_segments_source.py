from __future__ import annotations

from enum import StrEnum


class VisitorSegmentsSource(StrEnum):
    """Where the visitor came from."""

    CAMPAIGN = "campaign"
    SEARCH = "search"
    REFERRAL = "referral"
    DIRECT = "direct"
    AI_TOOL = "ai_tool"
