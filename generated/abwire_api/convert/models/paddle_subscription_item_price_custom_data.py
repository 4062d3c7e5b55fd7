from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PaddleSubscriptionItemPriceCustomData(Model):
    """Convert's own data attached to the price.

    Attributes:
        plan_id: Id of the Convert billing plan that the price belongs to.
    """

    plan_id: str | Unset = UNSET
