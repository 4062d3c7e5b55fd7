from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseProjectSettingsPersonalization(Model):
    """Base project settings personalization.

    Attributes:
        enabled: Whether experiences may use stored visitor data. (False unless given)
    """

    enabled: bool | Unset = UNSET
