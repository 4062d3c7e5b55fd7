from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BulkEntityError(Model):
    """Why a bulk call failed for one object.

    Attributes:
        id: Id of the object.
        message: Why the call failed for that object.
    """

    id: int | Unset = UNSET
    message: str | Unset = UNSET
