from __future__ import annotations

from enum import StrEnum


class VisitorSegmentsSource(StrEnum):
    """What brought the visitor"""

    CAMPAIGN = "campaign"
    SEARCH = "search"
    REFERRAL = "referral"
    DIRECT = "direct"
    AI_TOOL = "ai_tool"
