from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsVariation(Model):
    """Role permissions variation.

    Attributes:
        pauseplay: Whether a variation may be stopped and resumed.
        changebaseline: Whether another variation may be made the baseline.
    """

    pauseplay: bool | Unset = UNSET
    changebaseline: bool | Unset = UNSET
