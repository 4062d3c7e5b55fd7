from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseProjectSettingsPersonalization(Model):
    """Base project settings personalization.

    Attributes:
        enabled: Whether experiences may use stored visitor data. (False unless given)
    """

    enabled: bool | Unset = UNSET
