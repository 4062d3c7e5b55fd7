from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AudienceBaseStats(Model):
    """Counts about the audience.

    Attributes:
        experiences_usage: In how many experiences the audience is used; sent only when `include` names
            `stats.experiences_usage`. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
