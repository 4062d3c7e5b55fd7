from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GASettingsBase(Model):
    """Whether a Google Analytics integration is on.

    Attributes:
        enabled: Whether the integration is on.
    """

    enabled: bool | Unset = UNSET
