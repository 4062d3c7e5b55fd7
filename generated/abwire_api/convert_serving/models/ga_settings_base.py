from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GASettingsBase(Model):
    """Whether a Google Analytics integration is on.

    Attributes:
        enabled: Whether the integration is on.
    """

    enabled: bool | Unset = UNSET
