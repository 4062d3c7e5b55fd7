from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExtraData(Model):
    """Extra data.

    Attributes:
        platform: Platform, `server` ('server' unless given)
    """

    platform: str | Unset = UNSET

    _wire = {"platform": "p"}
