from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class KissmetricsSettings(Model):
    """Kissmetrics.

    Attributes:
        enabled: Whether the integration is on.
    """

    enabled: bool | Unset = UNSET
