from __future__ import annotations

from ..._runtime.model import Model


class PaymentMethodInvoiceData(Model):
    """Payment method invoice data."""
