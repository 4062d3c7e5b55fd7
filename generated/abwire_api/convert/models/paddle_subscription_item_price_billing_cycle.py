from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .paddle_subscription_item_price_billing_cycle_interval import PaddleSubscriptionItemPriceBillingCycleInterval


class PaddleSubscriptionItemPriceBillingCycle(Model):
    """How often the item is billed: every `frequency` times `interval`."""

    interval: PaddleSubscriptionItemPriceBillingCycleInterval | str | Unset = UNSET
    frequency: int | Unset = UNSET
    _codecs = {"interval": _ref("PaddleSubscriptionItemPriceBillingCycleInterval")}
