from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .one_time_charge_item import OneTimeChargeItem
    from .payment_terms import PaymentTerms


class ChargePaddleCustomerRequest(Model):
    """Items to charge once to a customer known to Paddle.

    Attributes:
        paddle_customer_id: Paddle's id of the customer to charge.
        items: At least 1 items.
    """

    paddle_customer_id: str
    items: list[OneTimeChargeItem]
    payment_terms: PaymentTerms | Unset = UNSET
    _codecs = {"items": Array(_ref("OneTimeChargeItem")), "payment_terms": _ref("PaymentTerms")}
