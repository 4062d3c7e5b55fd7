from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectGASettingsBase(Model):
    """Google Analytics settings of a project that do not depend on its version.

    Attributes:
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
