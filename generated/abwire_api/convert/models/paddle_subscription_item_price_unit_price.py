from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class PaddleSubscriptionItemPriceUnitPrice(Model):
    """Price of one unit, in the currency named beside it.

    Attributes:
        amount: Amount as a string.
    """

    amount: str | Unset = UNSET
    currency_code: str | Unset = UNSET
