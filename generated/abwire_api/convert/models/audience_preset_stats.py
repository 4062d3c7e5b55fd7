from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class AudiencePresetStats(Model):
    """Audience preset stats.

    Attributes:
        experiences_usage: In how many experiences the preset is used. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
