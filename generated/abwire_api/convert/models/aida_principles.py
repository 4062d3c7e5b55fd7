from __future__ import annotations

from enum import StrEnum


class AIDAPrinciples(StrEnum):
    """Steps of the AIDA model: attention, interest, desire, action."""

    ATTENTION = "attention"
    INTEREST = "interest"
    DESIRE = "desire"
    ACTION = "action"
