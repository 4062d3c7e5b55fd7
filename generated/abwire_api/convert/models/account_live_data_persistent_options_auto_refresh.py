from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class AccountLiveDataPersistentOptionsAutoRefresh(Model):
    """Account live data persistent options auto refresh.

    Attributes:
        speed: Step of the refresh speed, from 0 to 5.
        enabled: Whether the view reloads by itself.
    """

    speed: int | Unset = UNSET
    enabled: bool | Unset = UNSET
