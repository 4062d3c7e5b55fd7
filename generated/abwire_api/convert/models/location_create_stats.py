from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class LocationCreateStats(Model):
    """How much the location is used.

    Attributes:
        experiences_usage: Number of experiences that use the location; returned only when asked for with `include`. (0
            unless given)
    """

    experiences_usage: float | Unset = UNSET
