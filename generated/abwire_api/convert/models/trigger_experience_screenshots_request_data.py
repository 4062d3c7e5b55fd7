from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TriggerExperienceScreenshotsRequestData(Model):
    """Which variations to take screenshots of.

    Attributes:
        variations: Ids of the variations; all of the experience's unless sent.
        force_regenerate: Whether screenshots that exist already are taken anew.
    """

    variations: list[float] | Unset = UNSET
    force_regenerate: bool | Unset = UNSET
