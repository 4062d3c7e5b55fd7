from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from . import ref

if TYPE_CHECKING:
    from .payment_method_card_data import PaymentMethodCardData


class PaymentMethodCard(Model):
    """Payment by card."""

    data: PaymentMethodCardData
    method: str = "card"
    __codecs__ = {"data": ref("PaymentMethodCardData")}
