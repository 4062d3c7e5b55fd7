from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class LocationPresetStats(Model):
    """How much the preset is used.

    Attributes:
        experiences_usage: Number of experiences that use the preset. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
