from __future__ import annotations

from enum import StrEnum


class ReportingSegmentsSource(StrEnum):
    """Kind of traffic source that brought a visitor; `ai_tool` stands for AI assistants."""

    CAMPAIGN = "campaign"
    SEARCH = "search"
    REFERRAL = "referral"
    DIRECT = "direct"
    AI_TOOL = "ai_tool"
