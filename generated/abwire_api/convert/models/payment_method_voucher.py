from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_voucher_data import PaymentMethodVoucherData


class PaymentMethodVoucher(Model):
    """Payment by voucher."""

    data: PaymentMethodVoucherData
    method: str = "voucher"
    _codecs = {"data": _ref("PaymentMethodVoucherData")}
