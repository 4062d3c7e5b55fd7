from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AddonPlanUpdateBody(Model):
    """An add-on plan and how many of it.

    Attributes:
        plan_id: Id of the add-on's billing plan.
        quantity: How many of the add-on, at least 1. (1 or more)
    """

    plan_id: float | None | Unset = UNSET
    quantity: int | Unset = UNSET
