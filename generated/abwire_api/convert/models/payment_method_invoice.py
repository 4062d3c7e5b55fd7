from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_invoice_data import PaymentMethodInvoiceData


class PaymentMethodInvoice(Model):
    """Payment on invoice."""

    data: PaymentMethodInvoiceData
    method: str = "invoice"
    _codecs = {"data": _ref("PaymentMethodInvoiceData")}
