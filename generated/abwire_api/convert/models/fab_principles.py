from __future__ import annotations

from enum import StrEnum


class FABPrinciples(StrEnum):
    """Parts of the FAB model: features, advantages, benefits."""

    FEATURES = "features"
    ADVANTAGES = "advantages"
    BENEFITS = "benefits"
