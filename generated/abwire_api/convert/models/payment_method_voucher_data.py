from __future__ import annotations

from ..._runtime.model import Model


class PaymentMethodVoucherData(Model):
    """Payment method voucher data."""
