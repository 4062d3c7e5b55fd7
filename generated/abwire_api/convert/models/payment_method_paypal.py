from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_paypal_data import PaymentMethodPaypalData


class PaymentMethodPaypal(Model):
    """Payment through PayPal."""

    data: PaymentMethodPaypalData
    method: str = "paypal"
    _codecs = {"data": _ref("PaymentMethodPaypalData")}
