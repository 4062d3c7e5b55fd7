from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class PaddleSubscriptionItemPriceCustomData(Model):
    """Convert's own data attached to the price.

    Attributes:
        plan_id: Id of the Convert billing plan that the price belongs to.
    """

    plan_id: str | Unset = UNSET
