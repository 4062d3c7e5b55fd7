from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PaddleSubscriptionItemPriceUnitPrice(Model):
    """Price of one unit, in the currency named beside it.

    Attributes:
        amount: Amount as a string.
    """

    amount: str | Unset = UNSET
    currency_code: str | Unset = UNSET
