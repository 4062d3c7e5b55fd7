from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AccountCustomizationLimitEntry(Model):
    """A usage limit set for one account in place of its plan's.

    Attributes:
        value: The limit itself.
        expiration: When the limit lapses, in UNIX seconds; null if no end is set.
        unit_overusage: Charge for each unit used above the limit.
        unit_count: How much usage makes up one unit of the overusage charge.
    """

    value: int
    expiration: int | None | Unset = UNSET
    unit_overusage: float | None | Unset = UNSET
    unit_count: float | None | Unset = UNSET
