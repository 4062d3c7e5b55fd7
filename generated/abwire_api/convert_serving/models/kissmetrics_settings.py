from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class KissmetricsSettings(Model):
    """Settings of Kissmetrics

    Attributes:
        enabled: Whether it is switched on
    """

    enabled: bool | Unset = UNSET
