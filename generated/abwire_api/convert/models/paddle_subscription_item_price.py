from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .paddle_subscription_item_price_billing_cycle import PaddleSubscriptionItemPriceBillingCycle
    from .paddle_subscription_item_price_custom_data import PaddleSubscriptionItemPriceCustomData
    from .paddle_subscription_item_price_unit_price import PaddleSubscriptionItemPriceUnitPrice


class PaddleSubscriptionItemPrice(Model):
    """Paddle subscription item price.

    Attributes:
        id: Paddle's id of the price.
        unit_price: Price of one unit, in the currency named beside it.
        billing_cycle: How often the item is billed: every `frequency` times `interval`.
        custom_data: Convert's own data attached to the price.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    unit_price: PaddleSubscriptionItemPriceUnitPrice | Unset = UNSET
    billing_cycle: PaddleSubscriptionItemPriceBillingCycle | Unset = UNSET
    custom_data: PaddleSubscriptionItemPriceCustomData | Unset = UNSET
    _codecs = {
        "unit_price": _ref("PaddleSubscriptionItemPriceUnitPrice"),
        "billing_cycle": _ref("PaddleSubscriptionItemPriceBillingCycle"),
        "custom_data": _ref("PaddleSubscriptionItemPriceCustomData"),
    }
