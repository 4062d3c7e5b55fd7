from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class RolePermissionsVariation(Model):
    """Role permissions variation.

    Attributes:
        pauseplay: Whether a variation may be stopped and resumed.
        changebaseline: Whether another variation may be made the baseline.
    """

    pauseplay: bool | Unset = UNSET
    changebaseline: bool | Unset = UNSET
