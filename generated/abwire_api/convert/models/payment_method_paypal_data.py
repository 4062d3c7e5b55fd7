from __future__ import annotations

from ..._runtime.model import Model


class PaymentMethodPaypalData(Model):
    """Payment method paypal data."""
