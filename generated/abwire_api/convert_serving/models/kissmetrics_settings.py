from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class KissmetricsSettings(Model):
    """Kissmetrics.

    Attributes:
        enabled: Whether the integration is on.
    """

    enabled: bool | Unset = UNSET
