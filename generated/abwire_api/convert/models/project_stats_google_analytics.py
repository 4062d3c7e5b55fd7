from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectStatsGoogleAnalytics(Model):
    """Project stats google analytics.

    Attributes:
        used_slots: Numbers of the Google Analytics custom slots in use.
        used_dimensions: Numbers of the Google Analytics custom dimensions in use.
    """

    used_slots: list[int] | Unset = UNSET
    used_dimensions: list[int] | Unset = UNSET
