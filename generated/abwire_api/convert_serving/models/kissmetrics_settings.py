from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class KissmetricsSettings(Model):
    """Settings of Kissmetrics

    Attributes:
        enabled: Whether it is switched on
    """

    enabled: bool | Unset = UNSET
