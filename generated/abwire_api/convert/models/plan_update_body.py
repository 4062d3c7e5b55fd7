from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class PlanUpdateBody(Model):
    """The plan to move a product to.

    Attributes:
        plan_id: Id of the billing plan, as the list of billing plans gives it.
    """

    plan_id: float | None | Unset = UNSET
