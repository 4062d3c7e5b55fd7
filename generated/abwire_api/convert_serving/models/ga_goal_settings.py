from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GaGoalSettings(Model):
    """Google Analytics event of a goal.

    Attributes:
        ga_event: Name of the event.
    """

    ga_event: str | Unset = UNSET
