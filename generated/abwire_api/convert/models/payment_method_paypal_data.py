from __future__ import annotations

from abwire_runtime.data.model import Model


class PaymentMethodPaypalData(Model):
    """Payment method paypal data."""
