from __future__ import annotations

from enum import StrEnum


class CampaignType(StrEnum):
    """Kind of campaign - an A/B test, a test of a feature, or a feature rollout"""

    VISUAL_AB = "VISUAL_AB"
    FEATURE_TEST = "FEATURE_TEST"
    FEATURE_ROLLOUT = "FEATURE_ROLLOUT"
