from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_card_data import PaymentMethodCardData


class PaymentMethodCard(Model):
    """Payment by card."""

    data: PaymentMethodCardData
    method: str = "card"
    _codecs = {"data": _ref("PaymentMethodCardData")}
