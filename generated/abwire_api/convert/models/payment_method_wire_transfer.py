from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_method_wire_transfer_data import PaymentMethodWireTransferData


class PaymentMethodWireTransfer(Model):
    """Payment by wire transfer."""

    data: PaymentMethodWireTransferData
    method: str = "wire_transfer"
    _codecs = {"data": _ref("PaymentMethodWireTransferData")}
