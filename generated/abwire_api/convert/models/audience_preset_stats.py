from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AudiencePresetStats(Model):
    """Audience preset stats.

    Attributes:
        experiences_usage: In how many experiences the preset is used. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
