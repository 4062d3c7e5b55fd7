from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AccountCustomizationCapability(Model):
    """A capability granted to one account on top of its plan.

    Attributes:
        id: Id of the capability.
        expiration: When the capability lapses, in UNIX seconds; null if no end is set.
    """

    name: str
    id: int
    expiration: int | None | Unset = UNSET
