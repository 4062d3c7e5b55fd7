from __future__ import annotations

from enum import IntEnum


class HypothesesListFilteringOptionsScoreMin(IntEnum):
    """Lowest priority score to return."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_5 = 5
