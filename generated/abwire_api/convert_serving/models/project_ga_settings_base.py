from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectGASettingsBase(Model):
    """Google Analytics settings of a project that do not depend on its version.

    Attributes:
        enabled: Whether the integration is on.
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
        track_first_exposure_only: Whether only a visitor's first exposure to an experience is sent. (False unless
            given)
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    track_first_exposure_only: bool | Unset = UNSET
