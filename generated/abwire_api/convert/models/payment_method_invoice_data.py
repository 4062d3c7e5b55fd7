from __future__ import annotations

from abwire_runtime.data.model import Model


class PaymentMethodInvoiceData(Model):
    """Payment method invoice data."""
