from __future__ import annotations

from abwire_runtime.data.model import Model


class PaymentMethodVoucherData(Model):
    """Payment method voucher data."""
