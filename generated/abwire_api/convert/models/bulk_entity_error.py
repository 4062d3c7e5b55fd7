from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BulkEntityError(Model):
    """Why a bulk call failed for one object.

    Attributes:
        id: Id of the object.
        message: Why the call failed for that object.
    """

    id: int | Unset = UNSET
    message: str | Unset = UNSET
