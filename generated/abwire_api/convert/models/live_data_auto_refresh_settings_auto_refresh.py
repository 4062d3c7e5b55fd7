from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class LiveDataAutoRefreshSettingsAutoRefresh(Model):
    """Live data auto refresh settings auto refresh.

    Attributes:
        speed: Step of the refresh speed, from 0 to 5.
        enabled: Whether the view reloads by itself.
    """

    speed: int | Unset = UNSET
    enabled: bool | Unset = UNSET
