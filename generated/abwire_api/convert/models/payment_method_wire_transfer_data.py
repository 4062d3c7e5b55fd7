from __future__ import annotations

from abwire_runtime.data.model import Model


class PaymentMethodWireTransferData(Model):
    """Payment method wire transfer data."""
