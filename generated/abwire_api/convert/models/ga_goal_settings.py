from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GaGoalSettings(Model):
    """Which Google Analytics event the goal imports.

    Attributes:
        ga_event: Name of the event in Google Analytics.
    """

    ga_event: str | Unset = UNSET
