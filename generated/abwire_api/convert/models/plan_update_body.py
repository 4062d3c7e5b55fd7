from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PlanUpdateBody(Model):
    """The plan to move a product to.

    Attributes:
        plan_id: Id of the billing plan, as the list of billing plans gives it.
    """

    plan_id: float | None | Unset = UNSET
