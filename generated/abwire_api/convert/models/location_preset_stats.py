from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class LocationPresetStats(Model):
    """How much the preset is used.

    Attributes:
        experiences_usage: Number of experiences that use the preset. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
