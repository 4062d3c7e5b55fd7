from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .paddle_subscription_item_price import PaddleSubscriptionItemPrice


class PaddleSubscriptionItem(Model):
    """One priced item of a Paddle subscription.

    Attributes:
        status: State of the item at Paddle.
    """

    price: PaddleSubscriptionItemPrice | Unset = UNSET
    quantity: int | Unset = UNSET
    status: str | Unset = UNSET
    _codecs = {"price": _ref("PaddleSubscriptionItemPrice")}
