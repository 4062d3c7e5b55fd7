from __future__ import annotations

from enum import StrEnum


class SEProcSettingsFrequentistTestType(StrEnum):
    """Kind of test: one-tailed in a direction, two-tailed (unless sent otherwise) or sequential."""

    ONE_TAIL = "one_tail"
    ONE_TAIL_LEFT = "one_tail_left"
    ONE_TAIL_RIGHT = "one_tail_right"
    TWO_TAILS = "two_tails"
    SEQUENTIAL = "sequential"
