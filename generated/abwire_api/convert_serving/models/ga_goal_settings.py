from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GaGoalSettings(Model):
    """Google Analytics event of a goal.

    Attributes:
        ga_event: Name of the event.
    """

    ga_event: str | Unset = UNSET
