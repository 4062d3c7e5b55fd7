from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class AudienceWithUrlMatchingCreateStats(Model):
    """Counts about the audience.

    Attributes:
        experiences_usage: In how many experiences the audience is used; sent only when `include` names
            `stats.experiences_usage`. (0 unless given)
    """

    experiences_usage: float | Unset = UNSET
