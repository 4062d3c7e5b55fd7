from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from . import ref

if TYPE_CHECKING:
    from .payment_method_apple_pay_data import PaymentMethodApplePayData


class PaymentMethodApplePay(Model):
    """Payment through Apple Pay."""

    data: PaymentMethodApplePayData
    method: str = "apple_pay"
    __codecs__ = {"data": ref("PaymentMethodApplePayData")}
