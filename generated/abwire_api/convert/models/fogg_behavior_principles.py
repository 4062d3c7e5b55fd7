from __future__ import annotations

from enum import StrEnum


class FoggBehaviorPrinciples(StrEnum):
    """Elements of the Fogg behavior model."""

    MOTIVATION = "motivation"
    ABILITY = "ability"
    TRIGGERS = "triggers"
