from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExtraData(Model):
    """Extra data.

    Attributes:
        platform: Platform, `server` ('server' unless given)
    """

    platform: str | Unset = UNSET

    _wire = {"platform": "p"}
