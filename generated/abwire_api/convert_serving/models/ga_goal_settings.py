from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GaGoalSettings(Model):
    """Event of Google Analytics

    Attributes:
        ga_event: Name of the event
    """

    ga_event: str | Unset = UNSET
