from __future__ import annotations

from ..._runtime.model import Model


class PaymentMethodApplePayData(Model):
    """Payment method apple pay data."""
