from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OneTimeChargeItem(Model):
    """One line of a one-time charge.

    Attributes:
        plan_id: Id of the billing plan that the line is charged for.
        description: Text of the line, 50 characters at most.
        price: Price of one unit, as a string.
        quantity: Number of units; 1 unless sent. (1 or more)
    """

    plan_id: str
    description: str
    price: str
    quantity: int | Unset = UNSET
