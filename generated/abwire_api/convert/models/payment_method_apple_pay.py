from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_apple_pay_data import PaymentMethodApplePayData


class PaymentMethodApplePay(Model):
    """Payment through Apple Pay."""

    data: PaymentMethodApplePayData
    method: str = "apple_pay"
    _codecs = {"data": _ref("PaymentMethodApplePayData")}
