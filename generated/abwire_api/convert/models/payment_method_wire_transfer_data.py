from __future__ import annotations

from ..._runtime.model import Model


class PaymentMethodWireTransferData(Model):
    """Payment method wire transfer data."""
