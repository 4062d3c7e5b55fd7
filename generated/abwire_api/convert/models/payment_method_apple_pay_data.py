from __future__ import annotations

from abwire_runtime.data.model import Model


class PaymentMethodApplePayData(Model):
    """Payment method apple pay data."""
